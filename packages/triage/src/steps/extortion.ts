import { basis } from '@huyin/law';
import type { Step } from '../step.ts';

/** Stands right after 110 so that nobody pays while waiting for the police. */
export const dontPay: Step = {
  id: 'dont-pay',
  phase: 'danger',
  rank: 6,
  title: '不付钱、不答应任何要求，也不删聊天',
  how: [
    '一分钱也别给：给了一次，往往会接着要。',
    '别再接视频、别再发照片和资料、别装对方发来的 App、别单独去见他。',
    '不用跟他讲道理，也不用激怒他；可以不回，但先别拉黑删除，聊天要留给警察看。',
    '自称“网警”“黑客”帮您清数据、删视频的，都别信，那是第二轮骗钱；拿不准就打 96110 问。',
  ],
  contact: ['96110'],
  takes: '现在',
  achieves: '对方拿不到钱，证据也都在。',
  limits: '不付钱不保证对方不发；真发了也有要求删除、查处的办法，先报警、提醒重点亲友。',
  strength: '建议',
  reason: '付过钱的人会被当成还能再付的人；拿隐私要挟人本身就违法，错在对方。',
  basis: [basis('criminal-law', '2024-03-01', '274', '敲诈勒索公私财物，数额较大或者多次敲诈勒索的')],
};

/** Reporting the account too early makes it vanish together with the proof. */
export const reportBlackmailer: Step = {
  id: 'report-blackmailer',
  phase: 'day',
  rank: 32,
  title: '取证、报警之后，再到平台举报对方账号',
  how: [
    '先确认主页、账号 ID、聊天、收款码都录屏了，报警也做了笔录。',
    '在聊天软件、社交平台的“投诉”入口里举报，写明是敲诈威胁、已经报警。',
    '请平台保存对方的注册信息、登录 IP 和聊天记录，等警方来调取。',
  ],
  contact: ['platform-open'],
  say: '我要举报账号……，它以公开我的隐私相威胁（要钱、提要求）。我已经报警。请处置这个账号，保存它的注册信息、登录记录和聊天记录备警方调取，并告诉我受理编号。',
  bring: ['账号 ID、截图', '受案回执'],
  takes: '约 10 分钟',
  achieves: '账号可能被限制，记录先保下来。',
  limits: '对方会换号；平台不会把他的身份给您，只会给警方或法院。',
  receipt: '平台受理编号',
  strength: '法定',
  basis: [
    basis('cybersecurity-law', '2026-01-01', '51', '及时受理并处理有关网络信息安全的投诉和举报', 'today'),
    basis('cybersecurity-law', '2017-06-01', '49', '及时受理并处理有关网络信息安全的投诉和举报', 'today'),
  ],
};
