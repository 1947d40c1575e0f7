import { is } from '../condition.ts';
import type { EvidenceItem, Warning } from '../situation.ts';
import { handOverCard } from '../warnings/elder.ts';
import { oldArticles, phoneOnly } from '../warnings/shared.ts';

/** What to keep and what not to do when an organisation leaked (S09). */
export const INSIDER_EVIDENCE: readonly EvidenceItem[] = [
  { what: '群聊原文：群名、成员、发送人、时间', perishes: 'hours', how: '先录屏，再要求撤回' },
  {
    what: '泄露的文件原件和属性（作者、修改时间）',
    perishes: 'hours',
    how: '收到的文件原样保存，不改名、不重新编辑',
  },
  { what: '内部系统界面的特征、只有它有的字段', perishes: 'lasting' },
  { what: '单位的访问、查询、导出记录', perishes: 'months', how: '网络日志法定至少留 6 个月；书面要求保存' },
  { what: '监控画面', perishes: 'days', how: '公共视频一般 30 日左右就会覆盖，先发函，急的请警方调取' },
  { what: '您把信息交给它的凭证（挂号、合同、入学、快递单）', perishes: 'lasting' },
  { what: '发函的送达记录和单位答复', perishes: 'lasting' },
];

export const INSIDER_WARNINGS: readonly Warning[] = [
  {
    id: 'scold-staff-only',
    dont: '不要只盯着某个员工骂，不找单位',
    why: '单位有自己的保护责任，您不用先抓到人；只追个人，往往查不下去。',
  },
  {
    id: 'wait-internal',
    dont: '不要一直等单位“内部处理”',
    why: '视频约 30 日、日志 6 个月会没，治安案件满 6 个月没被发现就不再处罚。一边等一边发函、报案。',
  },
  {
    id: 'copy-system-data',
    dont: '不要自己去复制、拍摄单位系统里的资料当证据',
    why: '拿到别人的信息可能让您自己违法，而且这样得来的证据容易被排除。请警方、法院调取。',
  },
  {
    id: 'police-fine-myth',
    dont: '不要照抄“警察泄露就拘留 10 到 15 日、罚 5000 元”',
    why: '那是身份证法里专管几类单位工作人员泄露身份证信息的一条。警察泄露，主要是治安管理处罚法、身份证法里的处分，严重的追究刑事责任。',
    when: is('actor', 'police', 'government'),
  },
  oldArticles,
  phoneOnly,
  handOverCard,
];

export const INSIDER_UNCERTAIN: readonly string[] = [
  '机关泄露造成损失，走民事、行政诉讼还是国家赔偿，实践不统一。',
  '员工私自倒卖的，单位算不算“执行工作任务”要看具体情况；单位自己的保护义务不受影响。',
  '公职人员的处分条文写的是“个人隐私”，一般的个人信息算不算，看具体内容。',
  '单位说“没有泄露”时，凭信息组合和时间吻合够不够，各案不同。',
];
