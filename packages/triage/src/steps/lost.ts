import { basis } from '@huyin/law';
import type { Step } from '../step.ts';

/** Locking leaves the data in place, so the phone can still be found and read by the police. */
export const lockLostPhone: Step = {
  id: 'lock-lost-phone',
  phase: 'danger',
  rank: 7,
  title: '用另一台设备远程锁定丢失的手机',
  how: [
    '在电脑或家人手机上打开官方“查找设备”，登录同一账号，选“锁定／丢失模式”。',
    '先看一眼定位，截图；不要自己上门去要，交给警方。',
    '先锁，别急着点“抹掉数据”：抹掉以后多半就不能再定位。',
    '找 IMEI（包装盒、购买凭证上有），记下来。',
  ],
  takes: '约 5 分钟',
  achieves: '捡到的人打不开手机，验证码也看不到。',
  limits: '手机关机、没联网时锁不上，所以 SIM 挂失和冻结账户不能等。',
  strength: '建议',
  reason: '手机里的支付和账号都靠锁屏保护，各家官方都有远程锁定，几分钟就能做完。',
};

export const freezeSocial: Step = {
  id: 'freeze-social',
  phase: 'now',
  rank: 24,
  title: '紧急冻结微信等常用账号，移除丢失的设备',
  how: [
    '在亲友手机的微信里进“我—设置—账号与安全—安全中心—冻结账号”（名称以页面为准）。',
    '支付宝、银行 App、邮箱同样从官方“安全中心”冻结或移除旧设备。',
    '冻结不是注销，聊天和账单都还在；不要注销。',
    '请亲友先别理会“您”发来的借钱消息。',
  ],
  say: '您好，我的手机……点丢了，请紧急冻结我的账号……，把丢失的手机从登录设备里移除，暂停支付。我的身份信息可以核对。请告诉我工号和怎么恢复。',
  takes: '约 15 分钟',
  achieves: '别人拿着手机也登不上、付不了。',
  limits: '各家入口名称会变；恢复时要重新核验身份。',
  receipt: '冻结成功的页面或工号',
  strength: '建议',
  reason: '手机丢失后账号还开着，冻结是各平台都有的应急办法，不会丢资料。',
};

export const replaceIdCard: Step = {
  id: 'replace-id-card',
  phase: 'day',
  rank: 44,
  title: '身份证丢了：记下时间地点，申请补领',
  how: [
    '先写下哪天、在哪里丢的，还丢了什么。',
    '到派出所户籍窗口或当地政务平台申报丢失并申请补领，急用的可以办临时身份证。',
    '公安机关应当在 60 日内发新证，交通不便的地区可以再延 30 日。',
    '登报声明不是法律要求，也不能自动免责。',
  ],
  contact: ['police-station'],
  say: '您好，我的身份证……日在……丢了（被偷了）。我要申报丢失并申请补领，急用的话能不能办临时身份证？请给我办理回执，上面写明申报日期。',
  bring: ['户口簿或其他身份证明', '照片（以窗口要求为准）'],
  takes: '约 40 分钟',
  achieves: '留下一个带日期的记录，日后有人冒用时说得清。',
  limits: '旧证的信息别人仍可能拿去冒用，所以还要查名下的卡、贷款和公司。',
  receipt: '补领回执（写明日期）',
  papers: ['D23'],
  deadlines: ['id-card'],
  strength: '法定',
  basis: [
    basis('id-card-law', '2012-01-01', '11', '居民身份证丢失的，应当申请补领', 'today'),
    basis('id-card-law', '2012-01-01', '12', '六十日内发放居民身份证…可以申请领取临时居民身份证', 'today'),
  ],
};

export const restoreSim: Step = {
  id: 'restore-sim',
  phase: 'day',
  rank: 46,
  title: '补办手机卡，再把重要账号重新绑好',
  how: [
    '带身份证去营业厅补卡；先确认旧卡已经挂失。',
    '之前要验证码才改得了的密码，这时改掉；再重新绑定、打开双重验证。',
    '看一遍：有没有新绑的设备、免密支付、转账记录。',
    '“您的手机已找到，点链接查看”的短信多半是钓鱼，不点、不输密码。',
  ],
  contact: ['operator'],
  say: '您好，我的手机丢了，号码……已经挂失，我来补卡。请帮我确认挂失以后没有人补过卡、没有开通呼叫转移，再给这张卡设置 PIN 码。',
  bring: ['身份证'],
  takes: '约 1 小时',
  achieves: '收回验证码，账号重新回到自己手里。',
  limits: '补卡不会自动恢复被改掉的密码和绑定，要一个个看。',
  receipt: '补卡业务单',
  strength: '建议',
  reason: '先挂失、后补卡，中间不给别人收验证码的机会。',
};

export const traceParcel: Step = {
  id: 'trace-parcel',
  phase: 'day',
  rank: 18,
  title: '寄丢的证件资料：请快递、邮局先查找封存，书面说清去向',
  how: [
    '报运单号，请它停止派送，查最后一站和经手人，不要只答“再等等”。',
    '列一张清单：里面有谁的什么证件、哪些号码、谁家的住址。',
    '要书面答复；找不到的，要一份写明丢失经过的证明，补证、报警都用得上。',
    '私拆、藏匿、偷走别人的邮件是违法的，有线索就报警。',
  ],
  contact: ['12305', 'police-station'],
  say: '我寄（收）的运单……里面有身份证、户口本等原件，现在找不到。请马上查最后一站和经手人，找到后封存，并书面告诉我去向。请给我工单号。',
  bring: ['运单号、寄件凭证', '内件清单'],
  takes: '约 20 分钟',
  achieves: '可能找回来；找不回也有丢失证明和责任线索。',
  limits: '丢件怎么赔看保价和约定；证件被冒用的后果要另外防。',
  receipt: '工单号、丢失证明',
  papers: ['D04'],
  deadlines: ['exp-7'],
  strength: '法定',
  basis: [
    basis('courier-regulation', '2025-06-01', '29', '应当自接到投诉之日起7日内予以处理并告知用户', 'today'),
    basis('postal-law', '2015-04-24', '35', '任何单位和个人不得私自开拆、隐匿、毁弃他人邮件'),
    basis(
      'public-security-law',
      '2026-01-01',
      '57',
      '冒领、隐匿、毁弃、倒卖、私自开拆或者非法检查他人邮件、快件的',
    ),
    basis('public-security-law', '2013-01-01', '48', '冒领、隐匿、毁弃、私自开拆或者非法检查他人邮件的'),
  ],
};

/** Theft has its own article; the shared report speaks of harassment and personal data. */
export const reportTheft: Step = {
  id: 'report-theft',
  phase: 'day',
  rank: 22,
  title: '被偷、被抢的，到派出所报案，拿受案回执',
  how: [
    '写清时间、地点、丢了什么、值多少，附 IMEI、购买凭证、定位截图。',
    '已经有人刷卡、登录、借钱的，把流水和登录记录一起交。',
    '请求调取监控、查封定位到的手机；不要自己上门去要。',
    '单纯弄丢、没被偷的，也可以登记一下，拿个凭据。',
  ],
  contact: ['police-station', '110'],
  say: '我来报案。我的手机（钱包、证件）……日……点在……被偷了，值……元，IMEI 是……，定位显示在……。请受理、调取监控，给我受案回执。',
  bring: ['身份证', '购买凭证、IMEI、定位截图'],
  takes: '约 1 小时',
  achieves: '警方可以调监控、查去向；回执是以后跟银行、运营商说清责任的凭据。',
  limits: '金额不大、没有线索的，不一定找得回来；报案不能代替挂失和冻结。',
  receipt: '受案回执',
  papers: ['D06'],
  deadlines: ['ps-file', 'ps-discover'],
  strength: '法定',
  basis: [
    basis(
      'public-security-law',
      '2026-01-01',
      '58',
      '盗窃、诈骗、哄抢、抢夺或者敲诈勒索的，处五日以上十日以下拘留',
    ),
    basis(
      'public-security-law',
      '2013-01-01',
      '49',
      '盗窃、诈骗、哄抢、抢夺、敲诈勒索或者故意损毁公私财物的，处五日以上十日以下拘留',
    ),
    basis(
      'criminal-law',
      '2024-03-01',
      '264',
      '盗窃公私财物，数额较大的，或者多次盗窃、入户盗窃、携带凶器盗窃、扒窃的',
    ),
    basis('public-security-law', '2026-01-01', '90', '应当立即立案并进行调查', 'today'),
    basis('public-security-law', '2013-01-01', '77', '应当及时受理，并进行登记', 'today'),
    basis('criminal-procedure-law', '2018-10-26', '110', '对于报案、控告、举报，都应当接受', 'today'),
  ],
};
