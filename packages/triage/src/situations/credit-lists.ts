import { happened, is, unless } from '../condition.ts';
import type { EvidenceItem, Warning } from '../situation.ts';

const NOT_PARTY = unless('loanRole', 'tricked', 'consented', 'own');

/** What to keep and what not to do about a loan in one's own name (S06). */
export const CREDIT_EVIDENCE: readonly EvidenceItem[] = [
  { what: '催收电话录音、催款和放款短信、来电时间表', perishes: 'days' },
  {
    what: '签约时的人脸影像、电子签名、IP、设备号（在机构手里）',
    perishes: 'months',
    how: '书面要求查阅复制并保存；不给的申请证据保全',
    when: NOT_PARTY,
  },
  {
    what: '放款收款账户不是本人的证明',
    perishes: 'months',
    how: '放款凭证、户名；警方可以调取',
    when: NOT_PARTY,
  },
  {
    what: '签约当天不在场的证据',
    perishes: 'months',
    how: '打卡、车票、工作记录、通话地点',
    when: NOT_PARTY,
  },
  {
    what: '签约用的手机号不是本人的证明',
    perishes: 'months',
    how: '运营商证明、“一证通查”短信',
    when: NOT_PARTY,
  },
  { what: '签名、人脸要鉴定的申请和样本', perishes: 'lasting', when: NOT_PARTY },
  { what: '证件挂失、补领、丢失的记录', perishes: 'lasting', when: happened('lost-id', 'loan-in-name') },
  { what: '信用报告（报告编号、那一笔的截图）', perishes: 'lasting' },
  { what: '报警回执', perishes: 'lasting' },
  { what: '被骗操作的聊天、录屏、对方账号', perishes: 'days', when: is('loanRole', 'tricked') },
  { what: '和实际用钱的人的聊天、借条、转账', perishes: 'months', when: is('loanRole', 'consented') },
];

export const CREDIT_WARNINGS: readonly Warning[] = [
  {
    id: 'pay-first-instalment',
    dont: '不要先还“第一期”“保征信”',
    why: '可能被当作您认了这笔贷款；征信要靠异议来改。',
    when: NOT_PARTY,
  },
  {
    id: 'police-only',
    dont: '不要只报警、不提异议',
    why: '报警不会让征信自动更正，也不会让机构停止催收。',
    when: NOT_PARTY,
  },
  {
    id: 'credit-laundering',
    dont: '不要花钱找“征信洗白”“代办撤销”',
    why: '异议、投诉本身免费；交出证件和授权，可能再被办一次贷款。',
  },
  {
    id: 'mix-up-roles',
    dont: '不要把“被骗着操作”说成“完全不知道”',
    why: '机构有您的人脸和操作记录，一说不实，后面的话都没人信，还可能涉及虚假陈述。',
    when: unless('loanRole', 'none', 'consented'),
  },
  {
    id: 'void-contract-first',
    dont: '不要一上来就起诉“确认合同无效”',
    why: '先有书面异议、征信异议、报警三样记录；而且您要说的是“不是我签的”，不是“合同违法”。',
    when: NOT_PARTY,
  },
  {
    id: 'lend-identity',
    dont: '不要再把身份证、银行卡、手机、人脸借给人',
    why: '出借本身就可能被处罚，下一笔贷款还是记在您名下。',
    when: is('loanRole', 'consented', 'tricked'),
  },
];
