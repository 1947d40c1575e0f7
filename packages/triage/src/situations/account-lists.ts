import { happened } from '../condition.ts';
import type { EvidenceItem, Warning } from '../situation.ts';

const CARD = happened('card-theft');

/** What to keep and what not to do when an account is taken or a card is used (S07). */
export const ACCOUNT_EVIDENCE: readonly EvidenceItem[] = [
  { what: '异常登录、改绑、短信轰炸的通知和截图', perishes: 'hours', how: '先截图再操作，通知会被清空' },
  {
    what: '盗号者用您的号发出去的消息、借钱记录',
    perishes: 'hours',
    how: '请亲友各自留原机',
    when: happened('account-taken'),
  },
  {
    what: '每一笔不是您的交易：时间、地点、商户、对方账号',
    perishes: 'days',
    how: '银行打印盖章明细',
    when: CARD,
  },
  {
    what: '盗刷时真卡在您手里的证据',
    perishes: 'hours',
    how: 'ATM 凭条、柜台回执、门禁和打卡记录',
    when: CARD,
  },
  {
    what: '挂失、冻结、报警各是几点（挂失之后的损失责任分界）',
    perishes: 'days',
    how: '通话记录截图，工号写下来',
  },
  {
    what: '平台登录日志、设备和 IP（在平台手里）',
    perishes: 'months',
    how: '网络日志法定至少留 6 个月，书面要求保存',
    when: happened('account-taken'),
  },
  { what: '游戏道具、充值、账号里的财产清单', perishes: 'months', when: happened('account-taken') },
];

export const ACCOUNT_WARNINGS: readonly Warning[] = [
  {
    id: 'infected-phone',
    dont: '不要在可能中毒的手机上改密码',
    why: '新密码会被一起看走。换一台干净的设备。',
  },
  {
    id: 'fake-hotline',
    dont: '不要在网上搜“客服电话”来打',
    why: '搜到的常是假客服。只用卡背面和官方 App 里的号码。',
  },
  {
    id: 'abandon-account',
    dont: '不要直接弃号、重新注册',
    why: '绑着的钱、授权、聊天和登录日志都在旧号里，弃掉就等于送给他。',
    when: happened('account-taken'),
  },
  {
    id: 'late-report-loss',
    dont: '不要发现了还等着看看',
    why: '没有及时挂失而扩大的损失，可能要自己担。',
    when: CARD,
  },
];
