import { all, happened, is, not } from '../condition.ts';
import type { EvidenceItem, Warning } from '../situation.ts';
import { handOverCard } from '../warnings/elder.ts';

const SPIED = happened('spied');
const FILMED = happened('secretly-filmed');
const CAMERA = all(happened('camera'), not(happened('work-monitored')));

/** What to keep and what not to do when someone watches (S17). Built from the statutes; not in the handbook. */
export const SPYING_EVIDENCE: readonly EvidenceItem[] = [
  {
    what: '设备本身和存储卡（不碰，等警方提取）',
    perishes: 'hours',
    how: '拍照录像固定位置，交给警察扣押',
    when: FILMED,
  },
  {
    what: '现场监控、走廊监控、入住和消费记录',
    perishes: 'days',
    how: '公共视频一般只存 30 日左右',
    when: FILMED,
  },
  { what: '权限页、登录设备、位置共享名单、定位器照片', perishes: 'days', how: '先截图再切断', when: SPIED },
  { what: '对方说出的、只有偷看才知道的内容', perishes: 'lasting', when: SPIED },
  { what: '摄像头朝向的照片和示意图、对方拒绝的回复', perishes: 'lasting', when: CAMERA },
  { what: '就医、心理咨询、误工误学的记录', perishes: 'lasting', when: FILMED },
];

export const SPYING_WARNINGS: readonly Warning[] = [
  {
    id: 'spy-back',
    dont: '不要反过来在对方手机、车里装监控或定位',
    why: '您自己也会侵害隐私，情节重的要拘留、甚至犯罪，这样得来的证据法院一般不采用。',
  },
  {
    id: 'remove-first',
    dont: '不要先拆设备、删 App、恢复出厂设置',
    why: '先取证、先报警。设备没了，就查不到谁装的、拍了多少。',
    when: happened('spied', 'secretly-filmed'),
  },
  {
    id: 'smash-camera',
    dont: '不要砸、拆、喷邻居的摄像头',
    why: '弄坏了要赔，严重的还会被处罚。要求改角度、请居委会和派出所来看。',
    when: CAMERA,
  },
  {
    id: 'seize-phone',
    dont: '不要自己抢对方手机、强行翻相册',
    why: '容易起冲突，证据也可能不被采用。请旁人帮忙留住人，等警察提取。',
    when: FILMED,
  },
  {
    id: 'repost-secret-video',
    dont: '不要把被偷拍的画面发到网上“求帮忙找人”',
    why: '发一次就多一批人看到，还会被人存走。只给警方和平台。',
    when: FILMED,
  },
  {
    id: 'consent-by-marriage',
    dont: '不要以为夫妻、同居就可以互相看手机、定位',
    why: '夫妻也各有隐私。您担心对方，或对方这样做，都可以说“不同意”。',
    when: is('actor', 'partner'),
  },
  handOverCard,
];

export const SPYING_UNCERTAIN: readonly string[] = [
  '邻居为防盗装的摄像头，法院会在他的安全和您的隐私之间权衡，判法不完全一样。',
  '家庭自用的摄像头属于个人、家庭事务，主要用民法典，不用个人信息保护法；楼道、小区是不是“公共场所”要看具体位置。',
  '2025 年 4 月以前装、现在还在拍的摄像头：要求停止、整改按今天的规定；以前那段能不能按新条例罚，由公安认定。',
  '家人之间的监视，警方常按家庭纠纷先处理；有威胁、跟踪、传播的，坚持要求按治安处理。',
];
