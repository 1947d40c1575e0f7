import { happened, is } from '../condition.ts';
import type { EvidenceItem, Warning } from '../situation.ts';
import { handOverCard } from '../warnings/elder.ts';
import { buyOwn, doxBack, pay, threatenBack } from '../warnings/shared.ts';

/** What to keep and what not to do when identity data was published (S08). */
export const DOXXING_EVIDENCE: readonly EvidenceItem[] = [
  {
    what: '帖子和群聊：谁发的（账号 ID）、在哪（网址、群号、群成员）、几点、多少人看过和转过',
    perishes: 'hours',
    how: '从手机时间开始录屏，慢慢滚动；群聊可能数小时内被删',
  },
  { what: '转发、搬运的链接清单', perishes: 'hours', how: '用表格一行一个，写平台、账号、时间' },
  {
    what: '公开以后打来的骚扰电话、恐吓短信清单',
    perishes: 'days',
    how: '通话记录会被覆盖，每天抄一次',
    when: happened('posted'),
  },
  {
    what: '陌生人上门、堵人的监控和来访登记',
    perishes: 'days',
    how: '公共监控一般只保存 30 日左右',
    when: happened('followed-offline', 'threatened'),
  },
  { what: '平台举报编号、处理回执和处理前后的截图', perishes: 'lasting' },
  { what: '就医、心理咨询、误工误学的记录', perishes: 'lasting', how: '主张严重精神损害要用' },
  { what: '证明这些信息是您的材料', perishes: 'lasting' },
];

export const DOXXING_WARNINGS: readonly Warning[] = [
  doxBack,
  {
    id: 'repost-to-clarify',
    dont: '不要转发原帖去“澄清”',
    why: '您转一次，看到您住址电话的人就多一批。要说明情况，只写文字，不带原图和链接。',
  },
  {
    id: 'prove-yourself',
    dont: '不要在评论区贴身份证、病历、聊天“自证”',
    why: '那等于自己又泄露一次。证据交给平台、警察、法院就够。',
  },
  { ...pay, when: happened('posted', 'insulted') },
  {
    id: 'criticism-is-not-doxxing',
    dont: '不要把批评事实的评价也当“开盒”去告',
    why: '如实批评、合理的新闻报道和舆论监督受法律保护；范围划得太宽，通知和禁令都容易被驳回。',
  },
  { ...buyOwn, when: is('offender', 'anonymous') },
  { ...threatenBack, when: is('offender', 'known') },
  handOverCard,
];
