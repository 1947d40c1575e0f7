import { any, happened, is, leaked } from '../condition.ts';
import type { EvidenceItem, Warning } from '../situation.ts';

/** What to keep and what not to do when a child is the one harmed (S15). */
export const MINOR_EVIDENCE: readonly EvidenceItem[] = [
  {
    what: '聊天、群聊、主页、网址（监护人录屏，含时间）',
    perishes: 'hours',
    how: '孩子的设备由监护人保管，不卸载、不重置',
  },
  { what: '孩子的设备和账号', perishes: 'lasting', how: '不删聊天，不退登录，交警方提取' },
  {
    what: '学校群、班级通知、老师的回复',
    perishes: 'days',
    when: any(happened('school-bullying'), is('actor', 'school')),
  },
  {
    what: '给学校的书面材料和签收',
    perishes: 'lasting',
    when: any(happened('school-bullying'), is('actor', 'school')),
  },
  { what: '就医、心理咨询、误工误学的记录', perishes: 'lasting', how: '请假条、成绩变化也算' },
  { what: '户口簿、出生证（证明监护关系和年龄）', perishes: 'lasting' },
  {
    what: '平台注册年龄、实名信息、隐私政策版本',
    perishes: 'days',
    when: is('actor', 'platform', 'merchant'),
  },
];

const INTIMATE = any(
  happened('intimate-threat', 'intimate-spread', 'sexual-demand', 'deepfake', 'secretly-filmed'),
  leaked('intimate'),
);

export const MINOR_WARNINGS: readonly Warning[] = [
  {
    id: 'forward-child-images',
    dont: '孩子的私密影像一律不转发、不截图、不存网盘、不给任何人看',
    why: '哪怕是为了举报。给警方和平台的是链接和账号，影像由公安提取。',
    when: INTIMATE,
  },
  {
    id: 'publicise-child',
    dont: '不要公开孩子的姓名、照片、学校去“讨说法”',
    why: '那是对孩子的第二次伤害，也可能让对方反过来说您侵权。',
  },
  {
    id: 'delete-to-protect',
    dont: '不要替孩子删聊天、删 App 来“保护”他',
    why: '删了警方就提取不到，对方还会继续找别的孩子。',
  },
  {
    id: 'hush-with-parents',
    dont: '不要和对方家长私下谈“封口”、签放弃追究的协议',
    why: '孩子的赔偿是孩子的；涉嫌犯罪的，私了不了。赔偿可以谈，事情要先报。',
    when: any(happened('school-bullying'), is('actor', 'acquaintance', 'school')),
  },
  {
    id: 'confront-child',
    dont: '不要让孩子当众对质、反复回忆细节',
    why: '会加重伤害，也会污染证言。要问就让警方、学校按程序问。',
  },
  {
    id: 'search-childs-phone',
    dont: '除了紧急情况，不要翻看孩子的日记和聊天',
    why: '法律限制大人开拆、查阅孩子的通讯内容；为保护孩子本人的人身安全、情况紧急时可以看，年纪很小（无民事行为能力）的父母可以代看。',
    when: is('who', 'child', 'teen'),
  },
];

export const MINOR_UNCERTAIN: readonly string[] = [
  '儿童个人信息网络保护规定的后半部条文没有取得，只引了已经核对的法律和行政法规。',
  '加害的是未成年人时，够不够处罚要看行政、刑事责任年龄；监护人的民事责任不受影响。',
  '家长能看孩子聊天到什么程度，法律给了三种例外，具体个案由法院判断。',
];
