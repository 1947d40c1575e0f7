import { basis } from '@huyin/law';
import type { Step } from '../step.ts';

/** Comes before everything that may change or delete a trace: reporting, blocking, closing an account. */
export const saveEvidence: Step = {
  id: 'save-evidence',
  phase: 'now',
  rank: 10,
  title: '先把证据留下来（5 分钟版），再做别的',
  how: [
    '录屏加截图：要看得到完整网址或账号 ID、群号、时间和上下文；长内容从手机“设置”里的时间开始录起，慢慢滚动。',
    '电话：记下号码、日期、几点、多长时间、对方说出了您的哪些信息；自己参与的通话可以录音；装窃听、闯进别人账号拿来的，法院不用。',
    '钱：存下流水号、对方户名和账号、金额、时间。',
    '原来的手机、电脑、电话卡、纸质面单都留着，账号别退、别注销、别重置，以后要能当场登录给人看。',
    '另写一张纸：您在什么时候、把哪些信息给过谁，用来证明“这条信息就是我的”。',
  ],
  bring: ['原手机、原账号', '一个能存大文件的地方（电脑或移动硬盘）'],
  takes: '约 5 分钟',
  achieves: '以后报案、投诉、起诉都靠它。存有疑点的电子数据、核对不了原件的复制件，不能单独定案。',
  limits:
    '只截图不留原机，证明力会打折扣。私密影像和孩子的影像只留在原处：不转发、不上传网盘、不交给“取证公司”，只给警察看。',
  papers: ['D15'],
  deadlines: ['soft-evidence', 'pi-log', 'pi-video'],
  strength: '规章',
  basis: [
    basis(
      'civil-evidence-provisions',
      '2020-05-01',
      '15',
      '当事人以电子数据作为证据的，应当提供原件',
      'today',
    ),
    basis(
      'civil-evidence-provisions',
      '2020-05-01',
      '14',
      '手机短信、电子邮件、即时通信、通讯群组等网络应用服务的通信信息',
      'today',
    ),
    basis(
      'civil-evidence-provisions',
      '2020-05-01',
      '90',
      '存有疑点的视听资料、电子数据…无法与原件、原物核对的复制件、复制品',
      'today',
    ),
    basis('civil-evidence-provisions', '2020-05-01', '93', '电子数据是否被完整地保存、传输、提取', 'today'),
    basis(
      'civil-procedure-interpretation',
      '2022-04-10',
      '106',
      '以严重侵害他人合法权益、违反法律禁止性规定或者严重违背公序良俗的方法形成或者获取的证据',
      'today',
    ),
  ],
};

/** For what may be gone in hours: posts, group chats, shop pages. */
export const notarise: Step = {
  id: 'notarise',
  phase: 'day',
  rank: 10,
  title: '容易被删的内容，做公证或可信时间戳',
  how: [
    '打电话问当地公证处：网页、聊天、来电短信的“保全证据”怎么办，多少钱，能不能在线做。',
    '能等的，公证做完再惊动对方、再向平台举报；正在快速扩散、伤人的，先截图录屏、先举报，别等。',
    '来不及公证的，先用可信时间戳等第三方存证顶上，原手机照样留着。',
  ],
  contact: ['notary', 'tsa'],
  say: '您好，我的个人信息被发在网上，对方随时会删。我想做网页和聊天记录的保全证据公证，请问要带什么、多少钱、今天能不能办、能不能在线办？',
  bring: ['身份证', '网址、账号 ID、群号', '原手机'],
  takes: '电话约 10 分钟，办理时间以公证处为准',
  achieves: '公证过的内容，法院应当确认真实，除非对方拿出足以推翻的相反证据。',
  limits: '要花钱（打官司时可以作为合理开支主张）；时间戳只证明时间和没被改过，不证明内容来源真实。',
  receipt: '公证书或存证编号',
  strength: '法定',
  basis: [
    basis('notary-law', '2018-01-01', '36', '有法律意义的事实和文书，应当作为认定事实的根据', 'today'),
    basis('notary-law', '2018-01-01', '11', '保全证据', 'today'),
    basis(
      'civil-evidence-provisions',
      '2020-05-01',
      '94',
      '电子数据的内容经公证机关公证的，人民法院应当确认其真实性',
      'today',
    ),
  ],
};
