import { basis } from '@huyin/law';
import type { Step } from '../step.ts';

/** The refusal is said now, so the camera at the gate is held to today’s rules, whenever it was put up. */
export const refuseFace: Step = {
  id: 'refuse-face',
  phase: 'day',
  rank: 26,
  title: '书面拒绝刷脸，要求换一种验证方式，并删除已有的人脸',
  how: [
    '写一句就够：我不同意用人脸验证，请提供门禁卡、密码、人工核验等其他方式。',
    '已经录过的：要求删除人脸原图和特征，书面告诉我删了没有、给过谁。',
    '对方说“不刷脸就不给办”，请它写下依据，录音或录屏。',
    '拍下提示牌、弹窗、没有其他选项的页面。',
  ],
  say: '我不同意用人脸验证。请给我换一种合理、方便的方式，比如门禁卡、密码或人工核对，并删除已经录入的人脸信息，书面答复我。如果一定要刷脸，请告诉我法律依据。',
  bring: ['现场照片或页面截图', '身份核验材料（打水印）'],
  takes: '约 15 分钟',
  achieves: '物业拿刷脸当唯一进门方式的，法院支持您要求别的方式；捆绑、强迫得来的同意不算数。',
  limits: '法律、行政法规另有规定，或为公共安全依法使用的，不在此列。',
  receipt: '签收记录、书面答复',
  papers: ['D01'],
  deadlines: ['pi-right', 'pi-deny-sue'],
  strength: '法定',
  basis: [
    basis('pipl', '2021-11-01', '29', '处理敏感个人信息应当取得个人的单独同意', 'today'),
    basis(
      'pipl',
      '2021-11-01',
      '28',
      '敏感个人信息是一旦泄露或者非法使用，容易导致自然人的人格尊严受到侵害或者人身、财产安全受到危害的个人信息，包括生物识别',
      'today',
    ),
    basis('pipl', '2021-11-01', '26', '设置显著的提示标识', 'today'),
    basis(
      'face-recognition-provisions',
      '2021-08-01',
      '10',
      '作为业主或者物业使用人出入物业服务区域的唯一验证方式',
      'today',
    ),
    basis(
      'face-recognition-provisions',
      '2021-08-01',
      '4',
      '以与其他授权捆绑等方式要求自然人同意处理其人脸信息的',
      'today',
    ),
    basis(
      'face-recognition-provisions',
      '2021-08-01',
      '12',
      '请求删除人脸信息的，人民法院依法予以支持',
      'today',
    ),
    basis('face-recognition-measures', '2025-06-01', '10', '不得将人脸识别技术作为唯一验证方式', 'today'),
    basis('pipl', '2021-11-01', '47', '个人有权请求删除', 'today'),
  ],
};

export const complainForcedFace: Step = {
  id: 'complain-forced-face',
  phase: 'week',
  rank: 29,
  title: '仍强制刷脸：向网信、公安、住建反映',
  how: [
    '物业、小区门禁：街道、住建部门（12345 可转）；网信部门统筹管个人信息，也可以直接投诉。',
    '公共场所装的，看有没有提示牌、是不是为了公共安全，可以向公安机关反映。',
    '附上您的书面拒绝和对方的答复。',
  ],
  contact: ['cac-local', '12345', 'police-station'],
  say: '我要反映……强制刷脸。它把刷脸当成唯一方式，我……日书面拒绝并要求删除，它不同意。请责令提供其他方式、删除人脸信息，并告诉我受理编号。',
  bring: ['书面拒绝和答复', '现场照片'],
  takes: '约 20 分钟',
  achieves: '主管部门可以责令改正、处罚。',
  limits: '不判赔偿；赔偿另走诉讼，律师费可以算进合理开支。',
  receipt: '受理编号',
  papers: ['D07'],
  strength: '法定',
  basis: [
    basis('pipl', '2021-11-01', '65', '进行投诉、举报', 'today'),
    basis('pipl', '2021-11-01', '66', '责令改正，给予警告，没收违法所得'),
    basis(
      'face-recognition-measures',
      '2025-06-01',
      '12',
      '不得以办理业务、提升服务质量等为由，误导、欺诈、胁迫个人接受人脸识别技术验证个人身份',
    ),
    basis(
      'face-recognition-measures',
      '2025-06-01',
      '8',
      '人脸信息应当存储于人脸识别设备内，不得通过互联网对外传输',
    ),
  ],
};

/** The generator's logs and labels are held by a platform and go with the account. */
export const keepAiRecords: Step = {
  id: 'keep-ai-records',
  phase: 'day',
  rank: 32,
  title: '请平台保存换脸、合成的生成和发布记录',
  how: [
    '把原始照片、声音的首发链接和时间找出来，和合成内容并排存好，标明哪里是假的。',
    '截下水印、工具名称、AI 标识；不要自己再上传新照片去“证明是假的”。',
    '书面请平台保存：发布者信息、上传记录、是否有合成标识、用的什么工具。',
  ],
  contact: ['platform-open'],
  say: '账号……发布了用我的脸（声音）合成的内容，链接是……，不是我本人。请立即停止传播，保存发布者信息、上传和合成的记录，不要清除标识，并告诉我受理编号。',
  bring: ['原始素材的首发链接', '合成内容的链接和截图'],
  takes: '约 30 分钟',
  achieves: '以后证明“是合成的”“是谁做的”就有依据。',
  limits: '平台可以不直接把别人的资料给您，要由公安、法院调取。',
  receipt: '受理编号',
  papers: ['D03'],
  deadlines: ['pi-log'],
  strength: '法定',
  basis: [
    basis('civil-code', '2021-01-01', '1195', '根据构成侵权的初步证据和服务类型采取必要措施', 'today'),
    basis('cybersecurity-law', '2026-01-01', '23', '按照规定留存相关的网络日志不少于六个月', 'today'),
    basis('civil-code', '2021-01-01', '1019', '利用信息技术手段伪造等方式侵害他人的肖像权'),
  ],
};
