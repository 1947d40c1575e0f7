import { any, happened, is, not } from '../condition.ts';
import type { EvidenceItem, Warning } from '../situation.ts';

const LOST = any(happened('scammed', 'money-moving'), is('money', 'moving', 'lost'));

/** Under blackmail S04 says the same, in its own words. */
const NO_BLACKMAIL = not(happened('extorted', 'paid-extortion', 'intimate-threat', 'sexual-demand'));

/** What to keep and what not to do when money has gone or is about to go (S05). */
export const FRAUD_EVIDENCE: readonly EvidenceItem[] = [
  { what: '全部聊天、群、主页（对方会拉黑、解散群）', perishes: 'hours', how: '从第一句开始录屏到底' },
  { what: '通话录音、来电号码和时间', perishes: 'days' },
  { what: '假 App 的名称、下载链接、安装包，假网址', perishes: 'days', how: '不删不卸载，交警察提取' },
  {
    what: '银行、支付流水：对方户名、账号、金额、时间、流水号',
    perishes: 'months',
    how: '柜台打印盖章',
    when: LOST,
  },
  { what: '对方说出的您的个人信息', perishes: 'days', how: '马上写下来：姓名、订单、单位……证明信息泄露过' },
  {
    what: '银行的风险提示、拦截记录，您几点打的冻结电话',
    perishes: 'months',
    how: '通话记录截图，工号写下来',
    when: LOST,
  },
  { what: '110、派出所受案回执', perishes: 'lasting' },
];

export const FRAUD_WARNINGS: readonly Warning[] = [
  {
    id: 'talk-to-scammer',
    dont: '不要先找骗子谈、等他“退钱”',
    why: '您等的时候，钱正在被一层层转走。',
  },
  {
    id: '96110-first',
    dont: '已经转了钱，不要先打 96110',
    why: '96110 是预警劝阻线；已经被骗，第一个电话是 110。',
    when: LOST,
  },
  {
    id: 'report-tomorrow',
    dont: '不要等到明天再报',
    why: '止付冻结抢的就是头几个小时。',
    when: LOST,
  },
  {
    id: 'recovery-scam',
    dont: '不要信“追损公司”“退赔中心”“找黑客要回来”',
    why: '先收费、先验资、先解冻的，都是接着骗。真正的返还不收钱。',
    when: NO_BLACKMAIL,
  },
  {
    id: 'delete-app',
    dont: '不要删聊天、卸载那个 App',
    why: '那是查人、查钱、查信息来源的线索。',
    when: NO_BLACKMAIL,
  },
  {
    id: 'lend-card',
    dont: '不要出借自己的卡、手机号“帮忙走流水”，也别拿别人的卡去试',
    why: '出租、出借账户本身就违法，严重的会变成帮助犯罪。',
  },
];
