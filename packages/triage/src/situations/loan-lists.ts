import { all, any, happened, is, leaked, not, unless } from '../condition.ts';
import type { EvidenceItem, Warning } from '../situation.ts';

/** Relatives are also pestered by blackmailers, account thieves and former partners: those are not lenders. */
export const BY_LENDER = any(
  happened('dunning'),
  is('actor', 'lender'),
  unless('actor', 'partner', 'acquaintance', 'stranger', 'fraudster', 'employer', 'school', 'property'),
);
export const COLLECTING = happened(
  'dunning',
  'contacts-blasted',
  'threatened',
  'harassing-calls',
  'posted',
  'insulted',
  'followed-offline',
);
/** A loan that is not theirs must not be talked about as a debt to repay. */
export const OWES = all(
  BY_LENDER,
  unless('loanRole', 'none'),
  any(not(happened('loan-in-name')), is('loanRole', 'consented', 'tricked')),
);
/** Someone else's debt: the one who is called neither borrowed nor stood surety. */
export const NOT_MY_DEBT = all(COLLECTING, is('loanRole', 'none'), not(happened('loan-in-name')));

/** What to keep and what not to do when a lender or its collectors go too far (S03). */
export const LOAN_EVIDENCE: readonly EvidenceItem[] = [
  {
    what: '群发消息、P 图原文（看得到号码、群号、时间）',
    perishes: 'hours',
    how: '录屏整段群聊，别只截一张；可能很快被撤回',
    when: happened('contacts-blasted', 'posted', 'insulted', 'threatened'),
  },
  {
    what: '亲友手机里的骚扰短信、通话记录和截图',
    perishes: 'days',
    how: '请他们各自保留原机，再截图发您',
    when: happened('contacts-blasted'),
  },
  {
    what: '催收录音，号码、日期、时刻对照表',
    perishes: 'days',
    how: '自己参与的通话可以录音；每天抄一次通话记录',
    when: COLLECTING,
  },
  {
    what: 'App 权限截图、授权页面、当天版本的隐私政策',
    perishes: 'days',
    how: 'App 更新、下架后就看不到了，先截图再关权限',
    when: OWES,
  },
  {
    what: '借款合同、放款流水、已还明细',
    perishes: 'months',
    how: '从 App 下载，银行流水另存一份',
    when: all(COLLECTING, OWES),
  },
  { what: '机构客服工单号、书面答复', perishes: 'lasting', when: BY_LENDER },
  {
    what: '通讯录里没有给过授权的人被联系的记录',
    perishes: 'days',
    how: '写明这个人和您的关系，不是担保人、紧急联系人',
    when: leaked('contacts'),
  },
];

export const LOAN_WARNINGS: readonly Warning[] = [
  {
    id: 'vanish',
    dont: '不要换号失联、注销 App、删聊天记录',
    why: '证据没了，对方更可能转去找您的亲友；债也不会因此消失。',
    when: all(COLLECTING, OWES),
  },
  {
    id: 'pay-collector',
    dont: '不要把钱打给催收员个人账户',
    why: '打给个人可能不算还款，只还到合同约定的机构账户。',
    when: all(COLLECTING, OWES),
  },
  {
    id: 'anti-collection-agent',
    dont: '不要花钱找“反催收”“征信修复”，更别交出身份证和银行卡',
    why: '投诉、异议自己就能提，不用花钱请人；交出证件和卡等于再泄露一次，卡还可能被拿去走账。',
    when: BY_LENDER,
  },
  {
    id: 'leak-is-no-discharge',
    dont: '不要说“他们泄露了我就不还了”',
    why: '违法催收要追究，合法的本息是另一笔账；混在一起，投诉和起诉都会被动。',
    when: all(happened('dunning', 'contacts-blasted'), OWES),
  },
  {
    id: 'expose-collector',
    dont: '不要反过来曝光催收员的姓名、电话、照片',
    why: '这样您自己就成了泄露别人信息的人。把线索交给警察和监管。',
    when: COLLECTING,
  },
];
