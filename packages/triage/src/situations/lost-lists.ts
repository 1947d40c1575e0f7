import { happened } from '../condition.ts';
import type { EvidenceItem, Warning } from '../situation.ts';
import { handOverCard } from '../warnings/elder.ts';

const PHONE = happened('lost-phone');

/** What to keep and what not to do when things are lost (S12). */
export const LOST_EVIDENCE: readonly EvidenceItem[] = [
  { what: '丢失的时间、地点，身上还丢了什么', perishes: 'days', how: '当场写下来，越早越准' },
  { what: '挂失、冻结的时间和工号', perishes: 'lasting', how: '之后的损失谁负责，看这个时间' },
  { what: '手机 IMEI、购买凭证、定位截图', perishes: 'lasting', when: PHONE },
  {
    what: '附近监控的位置（请警方调取）',
    perishes: 'days',
    when: happened('lost-phone', 'lost-card', 'lost-id'),
  },
  { what: '身份证补领回执、报警回执', perishes: 'lasting' },
  { what: '运单号、内件清单、寄件凭证', perishes: 'days', when: happened('lost-papers') },
];

export const LOST_WARNINGS: readonly Warning[] = [
  {
    id: 'phone-first',
    dont: '不要先买新手机、补卡，再去挂失',
    why: '中间这段时间，捡到的人可以收您的验证码。先挂失 SIM，再补卡。',
    when: PHONE,
  },
  {
    id: 'found-sms',
    dont: '不要点“手机已找回，点链接查看位置”的短信',
    why: '那多半是骗您账号密码的钓鱼链接，输进去手机就真丢了。',
    when: PHONE,
  },
  {
    id: 'meet-the-finder',
    dont: '不要自己上门讨要，也不要为“赎回”付钱、给密码',
    why: '可能有危险，也可能被骗第二次。请警察一起去。',
    when: PHONE,
  },
  {
    id: 'newspaper',
    dont: '不要以为登报声明就免责了',
    why: '法律没有要求登报，登了也不会自动免掉被冒用的麻烦。补领、挂失、报警的日期更有用。',
    when: happened('lost-id', 'lost-papers'),
  },
  {
    id: 'dont-cancel',
    dont: '不要急着注销微信、支付宝、银行卡',
    why: '里面的账单、登录记录是以后说清楚的凭据；先冻结，事情办完再说。',
  },
  handOverCard,
];
