import { basis } from '@huyin/law';
import type { Claim } from '../claim.ts';
import { any, type Condition, happened, is, leaked } from '../condition.ts';
import { openQuestion } from './open-question.ts';

export const hackCriminal: Claim = {
  id: 'hack-criminal',
  kind: 'criminal',
  against: '盗号、种木马的人',
  title: '非法获取计算机信息系统数据罪',
  elements: [
    {
      what: '侵入账号、手机，或者用木马拿走里面的数据',
      met: any(happened('account-taken', 'unknown-app', 'screen-shared'), openQuestion),
      settledBy: '异常登录通知、安装包、登录日志和 IP',
    },
    {
      what: '情节严重：支付类账号密码 10 组、其他 500 组，违法所得 5000 元或者造成损失 1 万元',
      met: openQuestion,
      settledBy: '损失流水；警方查获的数据',
    },
  ],
  basis: [
    basis(
      'criminal-law',
      '2024-03-01',
      '285',
      '获取该计算机信息系统中存储、处理或者传输的数据，或者对该计算机信息系统实施非法控制，情节严重的',
    ),
    basis(
      'computer-crime-interpretation',
      '2011-09-01',
      '1',
      '身份认证信息十组以上的…违法所得五千元以上或者造成经济损失一万元以上的',
    ),
  ],
  uncertain: '被盗的账号只有一两个、损失又小的，往往够不上刑事。',
};

export const hackAdmin: Claim = {
  id: 'hack-admin',
  kind: 'admin',
  against: '盗号、种木马的人',
  title: '拘留',
  elements: [
    {
      what: '侵入账号、手机拿走数据，或者改动了里面的东西',
      met: any(happened('account-taken', 'unknown-app', 'screen-shared'), openQuestion),
      settledBy: '登录日志、安装包',
    },
    {
      what: '造成了危害',
      met: any(is('money', 'moving', 'lost'), happened('card-theft')),
      settledBy: '流水、被骗亲友的证明、修复费用',
    },
  ],
  basis: [
    basis('public-security-law', '2026-01-01', '33', '获取计算机信息系统中存储、处理或者传输的数据'),
    basis('public-security-law', '2013-01-01', '29', '违反国家规定，侵入计算机信息系统，造成危害的'),
  ],
  uncertain: '算不算“造成危害”由公安按个案认定。',
};

export const theftCriminal: Claim = {
  id: 'theft-criminal',
  kind: 'criminal',
  against: '刷走、转走您钱的人',
  title: '盗窃罪、信用卡诈骗罪',
  elements: [
    { what: '不经您同意转走、刷走了钱', met: happened('card-theft'), settledBy: '交易明细、收款方信息' },
    { what: '数额达到当地标准', met: openQuestion, settledBy: '交易明细合计；警方按当地标准认定' },
  ],
  basis: [
    basis('criminal-law', '2024-03-01', '264', '盗窃公私财物，数额较大的，或者多次盗窃'),
    basis('criminal-law', '2024-03-01', '196', '冒用他人信用卡的'),
    basis('criminal-law', '2024-03-01', '177-1', '窃取、收买或者非法提供他人信用卡信息资料的'),
  ],
};

export const theftAdmin: Claim = {
  id: 'theft-admin',
  kind: 'admin',
  against: '刷走、转走您钱的人',
  title: '够不上犯罪的：拘留、罚款',
  elements: [
    { what: '盗窃或者骗取了您的钱', met: happened('card-theft'), settledBy: '交易明细、收款方信息' },
    {
      what: '有证据能证明（对方不承认也能罚；只有他自己承认、没有别的证据，不能罚）',
      met: is('evidence', 'saved'),
      settledBy: '交易明细、登录日志、监控',
    },
  ],
  basis: [
    basis(
      'public-security-law',
      '2026-01-01',
      '58',
      '盗窃、诈骗、哄抢、抢夺或者敲诈勒索的，处五日以上十日以下拘留或者二千元以下罚款',
    ),
    basis(
      'public-security-law',
      '2013-01-01',
      '49',
      '盗窃、诈骗、哄抢、抢夺、敲诈勒索或者故意损毁公私财物的，处五日以上十日以下拘留',
    ),
    basis(
      'public-security-law',
      '2026-01-01',
      '111',
      '对没有本人陈述，但其他证据能够证明案件事实的，可以作出治安管理处罚决定…只有本人陈述，没有其他证据证明的，不能作出治安管理处罚决定',
      'today',
    ),
  ],
};

const GIVEN_AWAY = any(happened('code-given', 'screen-shared'), leaked('code', 'password'));

/** Given away means missing; not said means unknown, so silence never becomes a yes. */
const keptSecret: Condition = {
  reads: GIVEN_AWAY.reads,
  judge: (facts, dates) => ({
    truth: GIVEN_AWAY.judge(facts, dates).truth === 'yes' ? 'no' : 'unknown',
    because: [],
  }),
};

/** The bank proves it was you; you prove where the card was and when you called. */
export const bankCivil: Claim = {
  id: 'bank-civil',
  kind: 'civil',
  against: '发卡银行、支付机构',
  title: '借记卡还存款本息，信用卡不用还盗刷款；赔偿；撤销不良征信',
  elements: [
    {
      what: '发生了不是本人、也没有授权的交易',
      met: happened('card-theft'),
      settledBy: '交易明细、真卡所在地凭条、报警和挂失记录',
    },
    {
      what: '银行拿不出证据证明是您本人操作或授权',
      met: openQuestion,
      settledBy: '银行提供的监控、验证信息、登录记录',
    },
    {
      what: '您妥善保管了密码、验证码（给过别人的要分担）',
      met: keptSecret,
      settledBy: '没有把验证码告诉过任何人的说明',
    },
    { what: '您及时挂失了（没及时的，扩大部分自己担）', met: openQuestion, settledBy: '挂失时间、发现时间' },
  ],
  basis: [
    basis(
      'bank-card-provisions',
      '2021-05-25',
      '7',
      '请求发卡行支付被盗刷存款本息并赔偿损失的，人民法院依法予以支持…发卡行请求信用卡持卡人偿还透支款本息、违约金等的，人民法院不予支持',
    ),
    basis(
      'bank-card-provisions',
      '2021-05-25',
      '4',
      '主张争议交易为持卡人本人交易或者其授权交易的，应当承担举证责任',
      'today',
    ),
    basis('bank-card-provisions', '2021-05-25', '5', '应承担举证不能的法律后果', 'today'),
    basis(
      'bank-card-provisions',
      '2021-05-25',
      '14',
      '请求发卡行及时撤销相应不良征信记录的，人民法院应予支持',
    ),
  ],
};

export const accountPlatformCivil: Claim = {
  id: 'account-platform-civil',
  kind: 'civil',
  against: '账号所在的平台',
  title: '恢复账号；安全措施没尽到造成损失的赔偿',
  elements: [
    { what: '平台处理您的账号信息', met: happened('account-taken'), settledBy: '注册、消费记录' },
    {
      what: '它没采取必要的安全措施，或者知道后不处理',
      met: is('asked', 'refused'),
      settledBy: '申诉编号和答复；登录日志（它要证明自己没有过错）',
    },
    {
      what: '因此受了损失（钱、虚拟财产）',
      met: is('money', 'moving', 'lost'),
      settledBy: '流水、充值和道具记录',
    },
  ],
  basis: [
    basis('pipl', '2021-11-01', '69', '个人信息处理者不能证明自己没有过错的，应当承担损害赔偿等侵权责任'),
    basis('pipl', '2021-11-01', '51', '防止未经授权的访问以及个人信息泄露、篡改、丢失'),
    basis('pipl', '2021-11-01', '57', '应当立即采取补救措施，并通知履行个人信息保护职责的部门和个人'),
    basis('cybersecurity-law', '2026-01-01', '23', '保障网络免受干扰、破坏或者未经授权的访问'),
    basis('cybersecurity-law', '2017-06-01', '21', '保障网络免受干扰、破坏或者未经授权的访问'),
    basis('civil-code', '2021-01-01', '127', '法律对数据、网络虚拟财产的保护有规定的，依照其规定'),
  ],
};
