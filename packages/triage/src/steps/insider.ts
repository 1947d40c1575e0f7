import { basis } from '@huyin/law';
import type { Step } from '../step.ts';

export const stopSpread: Step = {
  id: 'stop-spread',
  phase: 'now',
  rank: 32,
  title: '马上要求单位停止传播、撤回群文件',
  how: [
    '先截全：群名、群成员、发送人、时间、文件名和大小；文件能下载的存一份原件，别改名、别另存。',
    '再在群里或私下发一句：请立即撤回并停止转发，已下载的请删除。',
    '同时打单位的电话，请负责人出面通知全群。',
  ],
  say: '您好，你们的……（群、公告、网页）里公开了我的……。请马上撤回、删除，通知看到的人不要转发，并告诉我是谁发的、发给了多少人。我会书面来函。请问您怎么称呼？',
  bring: ['群名、发送人、时间的截图'],
  takes: '约 10 分钟',
  achieves: '先把扩散停住；单位有没有及时补救，也会影响它的责任。',
  limits: '撤回不等于没泄露过，已经被转走的还要继续追。',
  receipt: '对方姓名、职务、通话时间；撤回后的截图',
  strength: '法定',
  basis: [
    basis('civil-code', '2021-01-01', '1038', '应当及时采取补救措施', 'today'),
    basis(
      'civil-code',
      '2021-01-01',
      '1167',
      '有权请求侵权人承担停止侵害、排除妨碍、消除危险等侵权责任',
      'today',
    ),
  ],
};

/** Internal logs and video are the proof that points at one insider; both have a shelf life. */
export const keepAccessLog: Step = {
  id: 'keep-access-log',
  phase: 'day',
  rank: 78,
  title: '书面要求单位保存“谁查过我”的记录和监控',
  how: [
    '在给单位的函里单列一条：保存……日到……日查询、导出、打印我信息的账号、时间、操作人。',
    '有摄像头的写清位置和时间；公共视频一般只保存 30 日左右，先算还剩几天。',
    '交给个人信息保护负责人，联系方式在隐私政策或官网里找。',
    '对方不答应、快到期的，直接走报警调取或法院证据保全。',
  ],
  say: '您好，我的……在你们单位被泄露。请从现在起保存查询、导出我信息的后台记录和相关监控，不要覆盖、删除，并书面告诉我保存的范围。请问个人信息保护负责人是谁、怎么联系？',
  bring: ['泄露材料', '怀疑的日期范围'],
  takes: '约 20 分钟',
  achieves: '保住唯一能指到“是谁泄露的”的证据。',
  limits: '单位可以不给您看别人的记录，但不该删；要看的由公安、法院调取。',
  receipt: '签收记录、对方答复',
  papers: ['D02', 'D14'],
  deadlines: ['pi-log', 'pi-video'],
  strength: '法定',
  basis: [
    basis('pipl', '2021-11-01', '51', '合理确定个人信息处理的操作权限', 'today'),
    basis('pipl', '2021-11-01', '52', '应当公开个人信息保护负责人的联系方式', 'today'),
    basis('cybersecurity-law', '2026-01-01', '23', '按照规定留存相关的网络日志不少于六个月', 'today'),
    basis('public-video-regulation', '2025-04-01', '17', '视频图像信息应当保存不少于30日', 'today'),
    basis('public-video-regulation', '2025-04-01', '16', '建立信息调用登记制度', 'today'),
  ],
};

export {
  complainCourier,
  complainEmployer,
  complainHospital,
  complainProperty,
  complainSchool,
} from './sectors.ts';
