import { basis } from '@huyin/law';
import type { Claim, Element } from '../claim.ts';
import { any, happened, is } from '../condition.ts';
import { openQuestion } from './open-question.ts';

const DECEIVED: Element = {
  what: '对方编造事实骗您交钱',
  met: any(happened('scammed'), openQuestion),
  settledBy: '聊天、通话录音、假 App 或网页',
};
const LOST = any(is('money', 'moving', 'lost'), happened('scammed', 'money-moving'));

export const fraudCriminal: Claim = {
  id: 'fraud-criminal',
  kind: 'criminal',
  against: '骗您钱的人和团伙',
  title: '诈骗罪（用电话、网络骗的，公安接到报案应当依法立案侦查）',
  elements: [
    DECEIVED,
    {
      what: '数额较大：3000 元到 1 万元以上，各省在这个幅度内定（没骗成的，冲着“数额巨大”的钱来、或者情节严重才定罪）',
      met: openQuestion,
      settledBy: '盖章流水、对方开口要的金额',
    },
  ],
  basis: [
    basis('criminal-law', '2024-03-01', '266', '诈骗公私财物，数额较大的，处三年以下有期徒刑、拘役或者管制'),
    basis('fraud-interpretation', '2011-04-08', '1', '诈骗公私财物价值三千元至一万元以上'),
    basis(
      'fraud-interpretation',
      '2011-04-08',
      '5',
      '诈骗未遂，以数额巨大的财物为诈骗目标的，或者具有其他严重情节的',
    ),
    basis('anti-fraud-law', '2022-12-01', '27', '应当依照《中华人民共和国刑事诉讼法》的规定立案侦查'),
    basis(
      'anti-fraud-law',
      '2022-12-01',
      '2',
      '利用电信网络技术手段，通过远程、非接触等方式，诈骗公私财物的行为',
    ),
  ],
};

export const fraudVulnerable: Claim = {
  ...fraudCriminal,
  id: 'fraud-vulnerable',
  title: '诈骗罪（骗老年人、残疾人的，可以从严惩处）',
  elements: [
    DECEIVED,
    {
      what: '被骗的是老年人、残疾人或丧失劳动能力的人',
      met: is('who', 'elder'),
      settledBy: '身份证、残疾证',
    },
    ...fraudCriminal.elements.slice(1),
  ],
  basis: [
    ...fraudCriminal.basis,
    basis(
      'fraud-interpretation',
      '2011-04-08',
      '2',
      '可以依照刑法第二百六十六条的规定酌情从严惩处…诈骗残疾人、老年人或者丧失劳动能力人的财物的',
    ),
  ],
};

export const fraudAdmin: Claim = {
  id: 'fraud-admin',
  kind: 'admin',
  against: '骗您钱的人和帮忙的人',
  title: '够不上犯罪的：拘留、没收违法所得、罚款',
  elements: [
    DECEIVED,
    { what: '参与或者帮助了诈骗', met: openQuestion, settledBy: '收款账户、拉群的人、取现的人；警方查明' },
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
      '盗窃、诈骗…处五日以上十日以下拘留，可以并处五百元以下罚款',
    ),
    basis('anti-fraud-law', '2022-12-01', '38', '前款行为尚不构成犯罪的，由公安机关处十日以上十五日以下拘留'),
    basis('anti-fraud-law', '2022-12-01', '25', '出售、提供个人信息'),
    basis('anti-fraud-law', '2022-12-01', '42', '由公安机关或者有关主管部门处违法所得一倍以上十倍以下罚款'),
  ],
};

export const helperCriminal: Claim = {
  id: 'helper-criminal',
  kind: 'criminal',
  against: '出借账户、转移赃款、拉群、做假 App 的人',
  title: '帮助信息网络犯罪活动罪、非法利用信息网络罪、掩饰隐瞒犯罪所得罪',
  elements: [
    {
      what: '给诈骗提供了账户、支付、技术、推广，或者转移了赃款',
      met: openQuestion,
      settledBy: '收款账户户名、资金流向；警方查明',
    },
    {
      what: '明知是犯罪，情节严重',
      met: openQuestion,
      settledBy: '交易价格和方式明显异常、多次出借等；警方查明',
    },
  ],
  basis: [
    basis('criminal-law', '2024-03-01', '287-2', '明知他人利用信息网络实施犯罪，为其犯罪提供互联网接入'),
    basis('criminal-law', '2024-03-01', '287-1', '为实施诈骗等违法犯罪活动发布信息的'),
    basis('criminal-law', '2024-03-01', '312', '明知是犯罪所得及其产生的收益而予以窝藏、转移'),
    basis('network-crime-interpretation', '2019-11-01', '12', '支付结算金额二十万元以上的'),
  ],
  uncertain: '据公开报道，2025 年有关部门另有意见，“情节严重”不再只看数额；原文我们没有取得。',
};

/** The account holder is often the only one who can be found. */
export const accountLenderCivil: Claim = {
  id: 'account-lender-civil',
  kind: 'civil',
  against: '把银行卡、支付账户借给骗子收钱的人',
  title: '赔偿损失（帮着骗的，和骗子连带）',
  elements: [
    { what: '您的钱进了他的账户', met: LOST, settledBy: '流水上的户名、账号' },
    {
      what: '他非法出租、出借、出售了账户，有过错',
      met: openQuestion,
      settledBy: '警方讯问笔录、行政处罚或刑事判决',
    },
    { what: '知道他是谁', met: is('offender', 'known'), settledBy: '警方查明的户主；流水户名' },
  ],
  basis: [
    basis(
      'anti-fraud-law',
      '2022-12-01',
      '46',
      '造成他人损害的，依照《中华人民共和国民法典》等法律的规定承担民事责任',
    ),
    basis('anti-fraud-law', '2022-12-01', '31', '不得非法买卖、出租、出借电话卡…银行账户、支付账户'),
    basis('anti-fraud-law', '2022-12-01', '44', '违反本法第三十一条第一款规定的，没收违法所得'),
    basis('civil-code', '2021-01-01', '1168', '二人以上共同实施侵权行为，造成他人损害的，应当承担连带责任'),
    basis('civil-code', '2021-01-01', '1169', '教唆、帮助他人实施侵权行为的，应当与行为人承担连带责任'),
  ],
  uncertain: '刑事还没办完就另外起诉，法院可能先停下来，也可能不受理、驳回，各地做法不一。',
};

export const institutionCivil: Claim = {
  id: 'institution-civil',
  kind: 'civil',
  against: '违反反诈义务的银行、支付机构、运营商、平台',
  title: '赔偿因此造成的损失',
  elements: [
    {
      what: '它没做该做的：实名和尽职调查、异常监测、核实延迟、阻断涉诈信息等',
      met: openQuestion,
      settledBy: '风险提示记录、开户资料、交易监测记录（可请法院调取、保全）',
    },
    { what: '您因此受了损失', met: LOST, settledBy: '盖章流水' },
    { what: '没做和损失之间有因果关系', met: openQuestion, settledBy: '转账时间线、银行当时的提示和处置' },
  ],
  basis: [
    basis(
      'anti-fraud-law',
      '2022-12-01',
      '46',
      '电信业务经营者、银行业金融机构、非银行支付机构、互联网服务提供者等违反本法规定，造成他人损害的',
    ),
    basis('anti-fraud-law', '2022-12-01', '18', '应当对银行账户、支付账户及支付结算服务加强监测'),
    basis('anti-fraud-law', '2022-12-01', '25', '履行合理注意义务'),
  ],
  uncertain: '平台、银行担多大责任没有统一比例，看个案。',
};
