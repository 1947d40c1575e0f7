import { basis } from '@huyin/law';
import type { Step } from '../step.ts';

/** The witnesses of 爆通讯录 are the relatives: their phones hold the originals. */
export const collectFromRelatives: Step = {
  id: 'collect-from-relatives',
  phase: 'now',
  rank: 14,
  title: '让被骚扰的亲友把截图发给您，原来的手机各自留好',
  how: [
    '请每位亲友截四样：号码或账号、日期时间、原话或图片、通话时长。',
    '录了音的留着别删；短信、群消息、P 图也别删。',
    '列一张表：谁、哪天几点、哪个号码、说了什么。',
  ],
  takes: '约 20 分钟',
  achieves: '证明催收找了不该找的人；亲友自己也可以报案、起诉。',
  limits: '只有转发来的截图、没有原机的，证明力会打折扣。',
  papers: ['D15'],
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
  ],
};

/** After evidence: a permission page shows what the app took, and it is gone once the app is gone. */
export const revokePermissions: Step = {
  id: 'revoke-permissions',
  phase: 'now',
  rank: 20,
  title: '关掉网贷 App 的通讯录、短信、相册、定位权限，App 先别删',
  how: [
    '先截图：手机“设置—应用—权限”里它拿了哪些权限，再截它的隐私政策和授权页面。',
    '再把通讯录、短信、通话记录、相册、定位权限逐个关掉。',
    '合同、还款记录、客服聊天先导出；App 和账号先留着。',
  ],
  takes: '约 10 分钟',
  achieves: '它不能再从您手机里拿新的东西；截图能证明它收集得过多。',
  limits: '已经被拿走的通讯录收不回来，要另外书面要求删除。',
  strength: '法定',
  basis: [
    basis('pipl', '2021-11-01', '15', '个人有权撤回其同意', 'today'),
    basis('pipl', '2021-11-01', '6', '收集个人信息，应当限于实现处理目的的最小范围，不得过度收集个人信息'),
    basis(
      'pipl',
      '2021-11-01',
      '16',
      '不得以个人不同意处理其个人信息或者撤回同意为由，拒绝提供产品或者服务；处理个人信息属于提供产品或者服务所必需的除外',
    ),
    basis('cybersecurity-law', '2026-01-01', '43', '不得收集与其提供的服务无关的个人信息'),
    basis('cybersecurity-law', '2017-06-01', '41', '不得收集与其提供的服务无关的个人信息'),
  ],
};

export const checkLender: Step = {
  id: 'check-lender',
  phase: 'day',
  rank: 36,
  title: '查清到底是谁放的款、欠多少、利率多少、有没有牌照',
  how: [
    '打开合同和放款短信，找到放款机构的全称（不是 App 的名字）。',
    '下载借款合同、还款计划、已还明细，自己算一遍：本金、利息、各种费用。',
    '按全称到金融监管总局、地方金融管理部门网站查有没有牌照，查不到就打 12378 或 12345 问。',
  ],
  contact: ['12378', '12345'],
  bring: ['借款合同', '放款和还款流水'],
  takes: '约 30 分钟',
  achieves: '知道该投诉谁、向谁还、该还多少。',
  limits: '查出没有牌照，不等于本金不用还。',
  strength: '建议',
  reason: '放款的、导流的、催收的常常是三家，找错了对象，投诉和还款都会落空。',
  basis: [
    basis('pipl', '2021-11-01', '45', '个人请求查阅、复制其个人信息的，个人信息处理者应当及时提供', 'today'),
  ],
};

export const askCollector: Step = {
  id: 'ask-collector',
  phase: 'day',
  rank: 38,
  title: '让催收的人报清是谁、受谁委托，再打机构官方客服留工单',
  how: [
    '回对方一句：请书面说明您的公司全称、姓名工号、谁委托的、委托书在哪里。',
    '再打合同上的官方客服：问催收是不是他们委托的、给了催收方哪些信息。',
    '当场要求：停止联系我的亲友和单位，只通过我本人和书面沟通。',
    '记下工单号、工号、时间；通话录音。',
  ],
  contact: ['bank-hotline'],
  say: '我要投诉催收，合同编号……。请告诉我催收方的公司全称、有没有授权书、你们给了它哪些信息。请立即停止联系亲友和单位，有事书面找本人。请给我工单号和您的工号，并书面答复。',
  bring: ['合同编号', '催收号码和时间表'],
  takes: '约 15 分钟',
  achieves:
    '把“谁委托的、给了什么”固定下来：委托别人处理您的信息，机构有监督的义务；给了别家的，应当告诉您。',
  limits: '机构多半会说委托合法、只找了紧急联系人；有没有过线，一案一看。',
  receipt: '工单号、工号',
  strength: '建议',
  reason: '弄清是谁委托、信息给了谁，后面的投诉、报案、起诉才找得准人。',
  basis: [
    basis('pipl', '2021-11-01', '21', '并对受托人的个人信息处理活动进行监督'),
    basis('pipl', '2021-11-01', '23', '应当向个人告知接收方的名称或者姓名、联系方式、处理目的、处理方式'),
    basis('civil-code', '2021-01-01', '1033', '侵扰他人的私人生活安宁'),
  ],
};

/** For the relative, colleague or stranger whose number was in somebody's contact list. */
export const notMyDebt: Step = {
  id: 'not-my-debt',
  phase: 'day',
  rank: 37,
  title: '债不是您的：说明不是借款人、没担保，要求停止联系、删掉您的号码',
  how: [
    '先问三样并录音：哪家公司、替谁催、我的号码从哪里来的。',
    '再说一句：我不是借款人，也没有担保，请不要再打给我。不替人传话，更不答应代还。',
    '同样的话写成短信或邮件发给放款机构，要求删除您的号码。',
    '还接着打，就按次数报警；您自己也可以当原告。',
  ],
  contact: ['bank-hotline', '12378'],
  say: '我不是借款人，也没有担保过，不同意你们用我的号码催债。请告诉我公司全称、工号、号码从哪里来的，删除我的信息，不要再联系我。通话我在录音。',
  bring: ['号码和时间表'],
  takes: '约 10 分钟',
  achieves: '留下“明确拒绝过”的记录；再打来，就是打扰您的生活安宁。',
  limits: '真签过担保或一起借过的，要另看合同。',
  receipt: '工号、工单号，短信或邮件的发送记录',
  papers: ['D01'],
  strength: '法定',
  basis: [
    basis(
      'civil-code',
      '2021-01-01',
      '1033',
      '除法律另有规定或者权利人明确同意外…以电话、短信、即时通讯工具、电子邮件、传单等方式侵扰他人的私人生活安宁',
    ),
    basis('pipl', '2021-11-01', '47', '个人信息处理者未删除的，个人有权请求删除', 'today'),
  ],
};

/** Two different questions, kept apart on purpose: the debt, and the unlawful way of collecting it. */
export const negotiateRepayment: Step = {
  id: 'negotiate-repayment',
  phase: 'week',
  rank: 38,
  title: '债的事另外谈：书面协商还款，只还到合同约定的账户',
  how: [
    '通讯录被爆了，合法的本息还是要还；亲友没签过担保，不用替您还。',
    '按自己真能拿出的钱，写一份还款方案（每月多少、几个月），发给机构官方邮箱或客服。',
    '只还到合同写的机构账户，不打给催收员个人；每还一笔留凭证。',
    '谈好的方案要书面确认，写明停止向第三人催收。',
  ],
  contact: ['bank-hotline'],
  say: '我愿意协商还款。我目前每月能还……元，请书面回复能不能分期、减免哪些费用，并写明还款账户是机构账户、停止联系第三人。请给我受理编号。',
  bring: ['合同、已还明细', '收入和困难情况说明'],
  takes: '约 30 分钟',
  achieves: '债务有着落，催收就少一个理由；您的投诉也更站得住。',
  limits: '机构没有义务一定同意；没谈成之前，合同的还款义务还在。',
  receipt: '书面还款方案或受理编号',
  strength: '建议',
  reason: '债要不要还按合同和法律，催收、泄露违不违法另算；两件事分开办，两边都不吃亏。',
  basis: [basis('civil-code', '2021-01-01', '577', '当事人一方不履行合同义务或者履行合同义务不符合约定的')],
};

export const complainNifa: Step = {
  id: 'complain-nifa',
  phase: 'week',
  rank: 35,
  title: '向互联网金融举报信息平台提交违规催收线索',
  how: [
    '在平台网站实名填写：机构全称、违规行为、时间、证据。',
    '一件事写一条；据公开资料，同一人每天最多提交 5 件。',
    '它把线索转给监管部门，您同时还要走 12378 或 12345。',
  ],
  contact: ['nifa'],
  bring: ['合同、催收录音和截图', '机构工单号'],
  takes: '约 20 分钟',
  achieves: '行业协会登记线索，机构多一层压力。',
  limits: '这是行业协会，不是行政机关：不退款、不处罚、不判赔偿。',
  receipt: '提交成功的页面或编号',
  strength: '惯例',
  reason: '这是行业协会开的举报入口，法律没有规定它多久办完。',
};
