import { basis } from '@huyin/law';
import type { Step } from '../step.ts';

/** Touching the camera destroys fingerprints and its storage card; the operator must report it at once. */
export const hiddenCamera: Step = {
  id: 'hidden-camera',
  phase: 'now',
  rank: 3,
  title: '发现偷拍设备或偷拍的人：别碰、别拆，先拍下来，打 110',
  how: [
    '在原地拍：设备在哪、对着哪里、房间号、全景和近景；不拔电源、不取存储卡。',
    '偷拍的人还在：离开一点距离，请店员、保安、旁人帮忙留住，不要自己动手抢手机、翻手机。',
    '打 110；酒店、商场、宿舍的管理方也有义务立即报告公安。',
    '留好订单、房卡、入住和离开时间，请管理方保存走廊监控。',
    '已经离开了也能报：写下时间、地点、房号，直接去派出所。',
  ],
  contact: ['110'],
  say: '我要报警。我在……（酒店房间、更衣室、地铁）发现有人偷拍（有隐蔽摄像头），人（设备）还在。请马上派人来，保护现场、扣住设备。我的电话是……。',
  bring: ['现场照片', '订单、房卡、时间'],
  takes: '约 15 分钟',
  achieves: '设备和存储卡里有拍了谁、传给了谁，由警察提取才算数。',
  limits: '自己强行翻对方手机，证据可能用不上，还可能起冲突。',
  receipt: '接警单位、受案回执、扣押清单',
  papers: ['D06'],
  strength: '法定',
  basis: [
    basis('public-video-regulation', '2025-04-01', '8', '应当立即报告所在地公安机关处理'),
    basis('public-security-law', '2026-01-01', '50', '偷窥、偷拍、窃听、散布他人隐私的'),
    basis('public-security-law', '2013-01-01', '42', '偷窥、偷拍、窃听、散布他人隐私的'),
    basis('criminal-procedure-law', '2018-10-26', '110', '对于报案、控告、举报，都应当接受', 'today'),
  ],
};

/** The watched device must not be used to ask for help, and removing the spy app tips off the watcher. */
export const noticeMonitoring: Step = {
  id: 'notice-monitoring',
  phase: 'now',
  rank: 6,
  title: '换一台对方碰不到的设备求助，先记下被监视的迹象，别打草惊蛇',
  how: [
    '查方案、找律师、联系亲友，用另一台手机或电脑，不用可能被监视的那台。',
    '记下迹象：对方说得出您的聊天和行踪、手机发烫耗电、多出来的 App 或登录设备、车里的定位器。',
    '截图录屏：App 列表、权限页、登录设备、位置共享名单；定位器在原处拍照。',
    '先不要卸载、不要拆、不要质问；有人身危险先打 110。',
  ],
  takes: '约 30 分钟',
  achieves: '证据还在，对方也来不及删。',
  limits: '不是所有耗电、发烫都是被监控，拿不准就请警方或正规维修点看。',
  strength: '建议',
  reason: '监视的人常常是身边人，一旦发觉会删证据、换手段，甚至伤人。',
  basis: [
    basis(
      'civil-evidence-provisions',
      '2020-05-01',
      '15',
      '当事人以电子数据作为证据的，应当提供原件',
      'today',
    ),
  ],
};

export const removeMonitoring: Step = {
  id: 'remove-monitoring',
  phase: 'day',
  rank: 54,
  title: '取证、报案之后，再一样样切断监视',
  how: [
    '从干净的设备改密码、踢下线不认识的设备、关位置共享、退出家庭共享。',
    '删掉不认识的描述文件、无障碍授权、远程控制 App；不会弄就请正规售后。',
    '车、包、孩子手表里的定位器交给警方，别自己扔。',
    '最后才恢复出厂设置；要报案的先问民警要不要先提取手机。',
  ],
  takes: '约 1 小时',
  achieves: '对方看不到您的聊天和位置。',
  limits: '断得太早，证据就没了；同住的人要注意安全，先想好去哪里。',
  strength: '建议',
  reason: '监控软件和登录日志是查明“谁装的、看了多久”的关键，先固定再清除。',
};

/** It still films, so what it must stop is measured by today’s rule; a fine for earlier days is not. */
export const askCameraOwner: Step = {
  id: 'ask-camera-owner',
  phase: 'day',
  rank: 84,
  title: '书面要求装摄像头的人：调角度、遮挡、删掉拍到您的画面',
  how: [
    '先拍下摄像头的位置、朝向、有没有转动，画一张和您家门窗的示意图。',
    '请他当面给您看现在拍到的画面（谈不拢的、怕他的，别单独去，请居委会一起）；不给看的，写信要求。',
    '写明要什么：不拍我家门窗和进出，调角度或遮挡，删除已录的，不外传。',
    '请物业、居委会到场说和，做个书面约定。',
  ],
  contact: ['12345', '12348'],
  say: '您好，您家的摄像头拍得到我家的……（门口、窗户、进出的人）。请您调整角度或遮挡，删掉拍到我家人的画面，不要发给别人。我们写个约定，有问题可以请居委会一起看。',
  bring: ['照片、示意图', '书面要求的底稿'],
  takes: '约 30 分钟',
  achieves: '多数邻里摄像头能这样解决；谈不成也留下了“提过、不改”的证据。',
  limits: '别自己拆、砸、喷漆，弄坏了要赔，还可能违法。',
  receipt: '书面约定，或送达的照片、签收',
  strength: '法定',
  basis: [
    basis('civil-code', '2021-01-01', '1033', '进入、拍摄、窥视他人的住宅、宾馆房间等私密空间'),
    basis(
      'civil-code',
      '2021-01-01',
      '1032',
      '任何组织或者个人不得以刺探、侵扰、泄露、公开等方式侵害他人的隐私权',
    ),
    basis(
      'public-video-regulation',
      '2025-04-01',
      '33',
      '在非公共场所安装图像采集设备及相关设施，不得危害公共安全或者侵犯他人的合法权益',
      'today',
    ),
    basis('civil-code', '2021-01-01', '1167', '停止侵害、排除妨碍、消除危险', 'today'),
  ],
};

export const cameraAuthority: Step = {
  id: 'camera-authority',
  phase: 'week',
  rank: 18,
  title: '请派出所到现场处理；公共区域的摄像头，查有没有标识和登记',
  how: [
    '楼道、电梯口、小区公共区域的，请物业说明谁装的、为什么装、谁能看。',
    '公共安全视频要有明显的提示标识，没有的由公安机关责令改正。',
    '客房、宿舍、浴室、更衣室、卫生间里面绝对不许装，发现就报 110。',
    '看得到您家里面、拍私密活动的，按侵害隐私报派出所。',
  ],
  contact: ['police-station', '12345'],
  say: '您好，……（地址）装了一个摄像头，正对着我家……，我书面要求调整，对方不改。请到现场看拍摄范围，依法处理，并给我受理记录。',
  bring: ['照片、示意图', '书面要求和对方的答复'],
  takes: '约 1 小时',
  achieves: '有人到现场核实，拍摄范围被记录下来。',
  limits: '家用摄像头是不是侵权，要看拍到了什么；派出所认为是民事纠纷的，还可以起诉。',
  receipt: '接警、受理记录',
  deadlines: ['pi-video'],
  strength: '法定',
  basis: [
    basis('public-video-regulation', '2025-04-01', '13', '未设置显著提示标识的，由公安机关责令改正', 'today'),
    basis(
      'public-video-regulation',
      '2025-04-01',
      '8',
      '安装图像采集设备后能够拍摄、窥视、窃听他人隐私的其他区域、部位',
    ),
    basis(
      'public-video-regulation',
      '2025-04-01',
      '27',
      '由公安机关没收相关设备设施，删除所收集的视频图像信息',
    ),
    basis('pipl', '2021-11-01', '26', '遵守国家有关规定，并设置显著的提示标识'),
    basis('public-security-law', '2026-01-01', '50', '偷窥、偷拍、窃听、散布他人隐私的'),
    basis('public-security-law', '2013-01-01', '42', '偷窥、偷拍、窃听、散布他人隐私的'),
  ],
};
