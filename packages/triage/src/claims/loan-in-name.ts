import { basis } from '@huyin/law';
import type { Claim } from '../claim.ts';
import { all, happened, is } from '../condition.ts';
import { openQuestion } from './open-question.ts';

export const impersonatorCriminal: Claim = {
  id: 'impersonator-criminal',
  kind: 'criminal',
  against: '拿您的身份去贷款的人',
  title: '诈骗、贷款诈骗、信用卡诈骗，盗用身份证件罪',
  elements: [
    {
      what: '冒用您的身份骗到了贷款',
      met: all(happened('loan-in-name'), is('loanRole', 'none')),
      settledBy: '合同、放款凭证、收款账户（不是您的）',
    },
    {
      what: '不是您本人操作、也没有授权',
      met: is('loanRole', 'none'),
      settledBy: '人脸影像、签名鉴定、IP 和设备、不在场证明',
    },
    { what: '数额、情节达到刑事标准', met: openQuestion, settledBy: '合同金额；警方查明' },
  ],
  basis: [
    basis('criminal-law', '2024-03-01', '266', '诈骗公私财物，数额较大的'),
    basis('criminal-law', '2024-03-01', '193', '诈骗银行或者其他金融机构的贷款，数额较大的'),
    basis('criminal-law', '2024-03-01', '196', '冒用他人信用卡的'),
    basis('criminal-law', '2024-03-01', '280-1', '盗用他人的居民身份证…情节严重的，处拘役或者管制'),
  ],
};

export const impersonatorAdmin: Claim = {
  id: 'impersonator-admin',
  kind: 'admin',
  against: '拿您的身份去贷款的人',
  title: '拘留、罚款（冒用身份证、冒用他人名义）',
  elements: [
    {
      what: '冒用了您的身份证或名义',
      met: is('loanRole', 'none'),
      settledBy: '机构留存的证件影像、开户资料',
    },
    {
      what: '有证据能证明（对方不承认也能罚；只有他自己承认、没有别的证据，不能罚）',
      met: is('evidence', 'saved'),
      settledBy: '合同、影像、设备和收款账户',
    },
  ],
  basis: [
    basis('id-card-law', '2012-01-01', '17', '冒用他人居民身份证或者使用骗领的居民身份证的'),
    basis(
      'public-security-law',
      '2026-01-01',
      '62',
      '盗用、冒用个人、组织的身份、名义或者以其他虚假身份招摇撞骗的',
    ),
    basis('public-security-law', '2013-01-01', '51', '以其他虚假身份招摇撞骗的'),
    basis(
      'public-security-law',
      '2026-01-01',
      '111',
      '对没有本人陈述，但其他证据能够证明案件事实的，可以作出治安管理处罚决定…只有本人陈述，没有其他证据证明的，不能作出治安管理处罚决定',
      'today',
    ),
  ],
  uncertain:
    '治安管理处罚法这一条要“招摇撞骗”，冒名贷款算不算由公安认定；冒用身份证那一条看用没用到您的身份证。',
};

/** The first claim about the contract: it never bound you. 无效 is another word for another case. */
export const loanNotMine: Claim = {
  id: 'loan-not-mine',
  kind: 'civil',
  against: '放款机构',
  title: '合同对您不成立、不发生效力；停止催收；更正征信；赔偿',
  elements: [
    {
      what: '您没有签、没有授权、没有追认',
      met: is('loanRole', 'none'),
      settledBy: '签名和人脸鉴定、IP、设备、手机号不是您的',
    },
    { what: '钱不是您收的', met: openQuestion, settledBy: '放款凭证上的收款账户' },
    {
      what: '信用记录有错，或者催收影响了您',
      met: happened('loan-in-name', 'dunning'),
      settledBy: '信用报告、催收记录',
    },
  ],
  basis: [
    basis('civil-code', '2021-01-01', '1014', '任何组织或者个人不得以干涉、盗用、假冒等方式侵害他人的姓名权'),
    basis('civil-code', '2021-01-01', '143', '意思表示真实'),
    basis('civil-code', '2021-01-01', '171', '未经被代理人追认的，对被代理人不发生效力'),
    basis(
      'civil-code',
      '2021-01-01',
      '1029',
      '发现信用评价不当的，有权提出异议并请求采取更正、删除等必要措施',
    ),
    basis('civil-code', '2021-01-01', '1030', '适用本编有关个人信息保护的规定'),
    basis(
      'credit-regulation',
      '2013-03-15',
      '25',
      '确认相关信息确有错误、遗漏的，信息提供者、征信机构应当予以更正',
      'today',
    ),
  ],
  uncertain:
    '冒名签的合同是按“不成立”还是“对您不发生效力”来写，法院说法不一；“确认合同无效”不是首选请求。普通贷款由谁证明是本人操作，没有直接条文。',
};

export const lenderCreditAdmin: Claim = {
  id: 'lender-credit-admin',
  kind: 'admin',
  against: '放款机构、报送征信的机构',
  title: '责令改正、罚款；造成损失的还要赔',
  elements: [
    {
      what: '您提过异议，它没按规定处理，或者该改不改',
      met: is('asked', 'refused'),
      settledBy: '异议受理编号、答复或逾期未答复的记录',
    },
    {
      what: '或者没有您的同意就查询、没有您的书面同意就报送了信贷信息',
      met: openQuestion,
      settledBy: '信用报告“查询记录”、机构出示的授权',
    },
    {
      what: '或者用您的名义开户放款、收款时，没做好身份核实（这一项是要它赔损失）',
      met: openQuestion,
      settledBy: '开户资料、人脸影像、当时的风险提示',
    },
  ],
  basis: [
    basis(
      'credit-regulation',
      '2013-03-15',
      '40',
      '给信息主体造成损失的，依法承担民事责任…未经同意查询个人信息或者企业的信贷信息…未按照规定处理异议或者对确有错误、遗漏的信息不予更正',
    ),
    basis('credit-regulation', '2013-03-15', '29', '应当事先取得信息主体的书面同意'),
    basis('anti-fraud-law', '2022-12-01', '15', '应当建立客户尽职调查制度'),
    basis(
      'anti-fraud-law',
      '2022-12-01',
      '46',
      '违反本法规定，造成他人损害的，依照《中华人民共和国民法典》等法律的规定承担民事责任',
    ),
  ],
};

/** ② */
export const rescindCivil: Claim = {
  id: 'rescind-civil',
  kind: 'civil',
  against: '放款机构（知道或应当知道您被骗的）',
  title: '撤销借款合同',
  elements: [
    { what: '您是被骗着操作的', met: is('loanRole', 'tricked'), settledBy: '被骗聊天、录屏、立案材料' },
    {
      what: '机构自己骗的，或者知道、应当知道别人在骗您',
      met: openQuestion,
      settledBy: '它的人有没有参与、当时的风险提示和核验记录',
    },
    { what: '在法律规定的期间内行使', met: openQuestion, settledBy: '知道被骗的日期；尽快问律师' },
  ],
  basis: [
    basis(
      'civil-code',
      '2021-01-01',
      '149',
      '对方知道或者应当知道该欺诈行为的，受欺诈方有权请求人民法院或者仲裁机构予以撤销',
    ),
    basis('civil-code', '2021-01-01', '148', '受欺诈方有权请求人民法院或者仲裁机构予以撤销'),
  ],
};

/** ③ */
export const realBorrowerCivil: Claim = {
  id: 'real-borrower-civil',
  kind: 'civil',
  against: '实际用钱的人',
  title: '按约定还您垫付的钱',
  elements: [
    { what: '您和他约好由他还', met: is('loanRole', 'consented'), settledBy: '聊天、借条、转账记录' },
    {
      what: '您已经替他还了，或者正在被要求还',
      met: happened('dunning', 'loan-in-name'),
      settledBy: '还款凭证、催收记录',
    },
    { what: '知道他是谁', met: is('offender', 'known'), settledBy: '身份信息、联系方式' },
  ],
  basis: [basis('civil-code', '2021-01-01', '577', '应当承担继续履行、采取补救措施或者赔偿损失等违约责任')],
};
