import { basis } from '@huyin/law';
import type { Claim } from '../claim.ts';
import { any, happened, is } from '../condition.ts';
import { openQuestion } from './open-question.ts';

const SPREAD = any(happened('intimate-spread', 'posted'), is('spread', 'group', 'viral'));

export const intimateSpreadAdmin: Claim = {
  id: 'intimate-spread-admin',
  kind: 'admin',
  against: '散布您私密影像的人，和跟着转发的人',
  title: '拘留、罚款（散布他人隐私；传播淫秽信息）',
  elements: [
    {
      what: '把您的私密影像发给别人或发到网上',
      met: SPREAD,
      settledBy: '网址、账号、群号、收到的人的原机记录',
    },
    { what: '您没有同意公开', met: openQuestion, settledBy: '威胁聊天、您要求删除的记录' },
  ],
  basis: [
    basis('public-security-law', '2026-01-01', '50', '偷窥、偷拍、窃听、散布他人隐私的'),
    basis('public-security-law', '2013-01-01', '42', '偷窥、偷拍、窃听、散布他人隐私的'),
    basis('public-security-law', '2026-01-01', '80', '利用信息网络、电话以及其他通讯工具传播淫秽信息的'),
    basis(
      'public-security-law',
      '2013-01-01',
      '68',
      '利用计算机信息网络、电话以及其他通讯工具传播淫秽信息的',
    ),
  ],
};

/** The child's image makes the penalty heavier, from 2026 on. */
export const intimateSpreadMinor: Claim = {
  ...intimateSpreadAdmin,
  id: 'intimate-spread-minor',
  against: '散布孩子私密影像的人，和跟着转发的人',
  title: '拘留、罚款（2026 年起，涉及未成年人的从重）',
  basis: [
    ...intimateSpreadAdmin.basis,
    basis('public-security-law', '2026-01-01', '80', '涉及未成年人的，从重处罚'),
  ],
};

export const intimateSpreadCriminal: Claim = {
  id: 'intimate-spread-criminal',
  kind: 'criminal',
  against: '贩卖、大量传播您私密影像的人',
  title: '传播淫秽物品罪、为牟利传播淫秽物品罪、侮辱罪',
  elements: [
    { what: '传播，或者拿来卖钱', met: SPREAD, settledBy: '网址、群、售卖页面、收款码' },
    { what: '情节严重，或者以牟利为目的', met: openQuestion, settledBy: '传播量、付费人数；警方查明' },
  ],
  basis: [
    basis(
      'criminal-law',
      '2024-03-01',
      '364',
      '传播淫秽的书刊、影片、音像、图片或者其他淫秽物品，情节严重的',
    ),
    basis('criminal-law', '2024-03-01', '363', '以牟利为目的，制作、复制、出版、贩卖、传播淫秽物品的'),
    basis('criminal-law', '2024-03-01', '246', '公然侮辱他人或者捏造事实诽谤他人，情节严重的'),
  ],
  uncertain: '私密影像算不算“淫秽物品”要由公安鉴定；侮辱罪一般要自己到法院告诉。',
};

export const blackmailerCivil: Claim = {
  id: 'blackmailer-civil',
  kind: 'civil',
  against: '拿您的隐私威胁您、散布您隐私的人',
  title: '停止、删除、道歉；就医等财产损失、严重精神损害的赔偿（被敲走的钱另走追缴退赔）',
  elements: [
    {
      what: '威胁公开，或者已经公开了您的隐私、肖像',
      met: happened('intimate-threat', 'intimate-spread', 'extorted', 'paid-extortion'),
      settledBy: '威胁原文、网址和截图',
    },
    {
      what: '知道他是谁（有明确的被告）',
      met: is('offender', 'known'),
      settledBy: '警方查明；或先告平台，请法院责令提供身份',
    },
    { what: '要精神损害赔偿的，后果严重', met: openQuestion, settledBy: '就医、心理治疗记录，停学停工证明' },
  ],
  basis: [
    basis(
      'civil-code',
      '2021-01-01',
      '1032',
      '任何组织或者个人不得以刺探、侵扰、泄露、公开等方式侵害他人的隐私权',
    ),
    basis('civil-code', '2021-01-01', '1033', '拍摄、窥视他人身体的私密部位…处理他人的私密信息'),
    basis('civil-code', '2021-01-01', '1019', '未经肖像权人同意，不得制作、使用、公开肖像权人的肖像'),
    basis(
      'civil-code',
      '2021-01-01',
      '997',
      '有权依法向人民法院申请采取责令行为人停止有关行为的措施',
      'today',
    ),
    basis('civil-code', '2021-01-01', '1182', '按照被侵权人因此受到的损失或者侵权人因此获得的利益赔偿'),
    basis('civil-code', '2021-01-01', '1183', '造成严重精神损害的，被侵权人有权请求精神损害赔偿'),
  ],
  uncertain:
    '因为犯罪要求赔精神损失，法院一般不受理；改以人格权被侵害另外起诉，各地做法不一。被敲走的钱只能靠追缴退赔。',
};
