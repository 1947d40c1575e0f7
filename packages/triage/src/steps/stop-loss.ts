import { basis } from '@huyin/law';
import type { Step } from '../step.ts';

/** Account changes come after evidence: closing an account throws away the logs that prove the case. */
export const secureAccounts: Step = {
  id: 'secure-accounts',
  phase: 'now',
  rank: 30,
  title: '取证之后改密码、踢下线，不要换号也不要注销',
  how: [
    '换一台没出过问题的设备，从官方 App 进去；先改邮箱、手机号账户和支付密码，再改用过同一密码的其他账号。',
    '在“登录设备管理”里把不认识的设备踢下线。',
    '打开双重验证；给电话卡设 PIN 码；关掉用不着的短信登录。',
    '解绑免密支付、自动续费和陌生的第三方授权。',
    '想注销的，等取证、报案、导出记录都做完再注销。',
  ],
  bring: ['一台没有装过可疑软件的手机或电脑'],
  takes: '约 20 分钟',
  achieves: '让别人拿到旧密码也进不来，损失不再扩大。',
  limits: '已经流出去的信息收不回来；换账号、换手机号也收不回来，反而会丢掉账单、聊天、登录日志这些证据。',
  strength: '建议',
  reason: '先止血是通行的安全做法；法律给了撤回同意和要求删除的权利，没有要求先换号。',
  basis: [
    basis('pipl', '2021-11-01', '15', '个人有权撤回其同意', 'today'),
    basis(
      'network-data-regulation',
      '2025-01-01',
      '24',
      '个人注销账号的，网络数据处理者应当删除个人信息或者进行匿名化处理',
      'today',
    ),
  ],
};

/** Only the police may stop the other side's account; the person can freeze their own at once. */
export const freezeMoney: Step = {
  id: 'freeze-money',
  phase: 'danger',
  rank: 10,
  title: '马上打银行或支付机构官方客服，冻结自己的卡和账户',
  how: [
    '打银行卡背面的电话，或在银行、支付 App 里找“挂失／冻结／安全中心”。不要用网上搜出来的“客服电话”。',
    '冻结自己的卡和支付账户，关掉快捷支付、小额免密。',
    '钱已经转走的：把对方户名、账号、几点转的、多少钱、流水号念给银行登记，并告诉银行已经报 110。',
    '请银行保存交易单据、监控录像和登录记录。',
  ],
  contact: ['bank-hotline'],
  say: '我的账户出了不是我本人授权的交易（或我被骗转账）。我叫……，卡号后四位……。请立刻冻结我的账户，登记……点……元这笔交易，保存交易单据、监控和登录记录，并告诉我工号。',
  bring: ['银行卡或卡号', '身份证号', '流水号、对方户名账号'],
  takes: '约 10 分钟，越早越好',
  achieves: '拦住还没走的钱；挂失之后再发生的损失，责任分界更清楚。',
  limits: '银行自己不能冻结对方的账户，那要公安决定，所以 110 和派出所不能省。',
  receipt: '客服工号、工单号、冻结或挂失时间',
  deadlines: ['cr-stop'],
  strength: '法定',
  basis: [
    basis(
      'anti-fraud-law',
      '2022-12-01',
      '20',
      '即时查询、紧急止付、快速冻结…公安机关依法决定采取上述措施的，银行业金融机构、非银行支付机构应当予以配合',
      'today',
    ),
    basis(
      'bank-card-provisions',
      '2021-05-25',
      '7',
      '持卡人未及时采取挂失等措施防止损失扩大，发卡行主张持卡人自行承担扩大损失责任的，人民法院应予支持',
    ),
    basis(
      'bank-card-provisions',
      '2021-05-25',
      '5',
      '发卡行未及时向持卡人核实银行卡的持有及使用情况，未及时提供或者保存交易单据、监控录像等证据材料',
    ),
  ],
};

export const lockSim: Step = {
  id: 'lock-sim',
  phase: 'danger',
  rank: 9,
  title: '先挂失手机卡（SIM），再办别的',
  how: [
    '借别人的电话打运营商：移动 10086、联通 10010、电信 10000、广电 10099。',
    '说“挂失这张卡”，并问最近有没有人补过卡、办过呼叫转移。',
    '手机丢了的，同时用另一台设备远程锁定手机。',
  ],
  contact: ['operator'],
  say: '我要挂失手机号……，机主是我，身份证号后四位……。手机卡不在我手里（或突然没有信号）。请马上停机，查一下最近有没有补卡、呼叫转移，并告诉我工号。',
  bring: ['身份证号', '服务密码（没有也能办）'],
  takes: '约 5 分钟',
  achieves: '别人收不到您的短信验证码，就很难登录和转走您的账户。',
  limits: '挂失不会冻结银行卡和支付账户，那要另外打电话；先补手机、后挂失是常见的错误。',
  receipt: '客服工号、挂失时间',
  strength: '建议',
  reason: '很多账户靠短信验证码登录，先断掉验证码能给后面的每一步争取时间。',
  basis: [basis('bank-card-provisions', '2021-05-25', '7', '持卡人未及时采取挂失等措施防止损失扩大')],
};

export const disconnectRemote: Step = {
  id: 'disconnect-remote',
  phase: 'danger',
  rank: 8,
  title: '断网，停掉屏幕共享；那个 App 先别删',
  how: [
    '马上关 Wi‑Fi 和流量，或打开飞行模式；会议、屏幕共享、远程控制全部退出。',
    '到“设置”里收回那个 App 的通讯录、相册、短信、定位、无障碍（辅助功能）权限。',
    '截图它的名称、图标、下载来源、安装时间；App 和安装包先留着，交给警方看。',
    '之后的电话、转账，用另一台干净的手机办。',
  ],
  bring: ['另一台干净的手机'],
  takes: '约 3 分钟',
  achieves: '对方看不到您的屏幕和验证码，也动不了您的手机。',
  limits: '断网前已经被看到、被传走的东西收不回来，密码要在干净设备上改。',
  strength: '建议',
  reason: '断网最快止住正在发生的操作；安装包是追查来源的证据，删掉就没有了。',
};

export const lowerExposure: Step = {
  id: 'lower-exposure',
  phase: 'day',
  rank: 50,
  title: '把自己露在外面的信息收起来',
  how: [
    '关掉“通过手机号／微信号找到我”“附近的人”“好友列表公开”。',
    '关掉位置共享；含住址、车牌、学校、单位的旧动态改成仅自己可见。',
    '平台有“一键防护”“陌生人私信关闭”的打开。',
    '住址已经流出的，告诉家人、门卫、学校或单位前台：不给陌生人开门、带路、报行踪。',
  ],
  takes: '约 15 分钟',
  achieves: '让对方拼不出更多信息，也更难找到您和家人。',
  limits: '先截图再改，别把证据一起改没了；已经被别人存走的收不回来。',
  strength: '建议',
  reason: '人肉搜索靠拼凑公开信息，收紧可见范围见效快。',
};
