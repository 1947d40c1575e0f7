import { any, happened, leaked, unless } from '../condition.ts';
import type { EvidenceItem, Warning } from '../situation.ts';

/** A child's case says the same in its own words (S15). */
const ADULT = unless('who', 'child', 'teen');
const INTIMATE = any(happened('intimate-threat', 'intimate-spread', 'sexual-demand'), leaked('intimate'));

/** What to keep and what not to do under extortion (S04). */
export const EXTORTION_EVIDENCE: readonly EvidenceItem[] = [
  {
    what: '威胁原文：要什么、金额、期限、不给会怎样',
    perishes: 'hours',
    how: '对方随时撤回、换号，从头录到尾，避开私密画面',
    when: happened('extorted', 'paid-extortion', 'intimate-threat', 'sexual-demand'),
  },
  { what: '对方主页、账号 ID、头像、手机号、收款码', perishes: 'hours', how: '一项一张截图，再录一遍屏' },
  {
    what: '已经发布的网址、群号、浏览量、转发人',
    perishes: 'hours',
    how: '只录网址和页面文字，不下载影像',
    when: happened('intimate-spread', 'posted'),
  },
  {
    what: '被骗装的 App：名称、下载链接、安装包',
    perishes: 'days',
    how: '不卸载，断网保留，交警察提取',
    when: any(happened('unknown-app', 'screen-shared'), leaked('contacts')),
  },
  {
    what: '转账流水：对方户名、账号、金额、时间、流水号',
    perishes: 'months',
    when: happened('paid-extortion', 'money-moving', 'scammed'),
  },
  {
    what: '收到影像、消息的亲友的原手机',
    perishes: 'days',
    when: happened('contacts-blasted', 'intimate-spread'),
  },
  {
    what: '就医、心理咨询、误工误学的记录',
    perishes: 'lasting',
    how: '主张严重精神损害要用',
    when: happened('intimate-spread', 'intimate-threat'),
  },
];

export const EXTORTION_WARNINGS: readonly Warning[] = [
  {
    id: 'hacker',
    dont: '不要信“黑客清数据”“网警 QQ”“专业删视频”',
    why: '那是第二轮骗钱。真的警察不会在 QQ 上收您的钱、替您清数据。',
  },
  {
    id: 'install-again',
    dont: '不要再装对方发来的 App、点链接、开摄像头',
    why: '每装一次，通讯录和相册就多丢一次。',
    when: happened('extorted', 'paid-extortion', 'intimate-threat', 'sexual-demand'),
  },
  {
    id: 'wipe-phone',
    dont: '不要删聊天、卸载 App、重置手机',
    why: '没有威胁原文和安装包，警察很难查到人。',
    when: ADULT,
  },
  {
    id: 'shame',
    dont: '不要因为怕丢脸就不报警',
    why: '办案的人对个人隐私应当保密；越早报，钱和传播越可能拦住。',
    when: INTIMATE,
  },
  {
    id: 'same-means',
    dont: '不要用同样的方式威胁对方',
    why: '以牙还牙会让您自己也成为违法的人。',
  },
  {
    id: 'forward-images',
    dont: '不要把影像转发给别人“求鉴定”“求帮忙举报”',
    why: '转发一次就多传播一次；举报时给网址就够。',
    when: INTIMATE,
  },
];
