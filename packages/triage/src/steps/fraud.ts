import { basis } from '@huyin/law';
import type { Step } from '../step.ts';

/** Before every call: the loss grows while the person is still obeying. */
export const stopPaying: Step = {
  id: 'stop-paying',
  phase: 'danger',
  rank: 4,
  title: '先停手：别再转账、垫钱、交保证金，挂掉电话',
  how: [
    '挂断，退出会议和共享屏幕，不管对方说什么“过时作废”“涉案”“解冻”。',
    '不和对方商量退钱，不报验证码，不去柜台取现金。',
    '钱还没转的，打 96110 或 110 问一句真假；已经转了的，马上打 110。',
  ],
  contact: ['110', '96110'],
  takes: '现在',
  achieves: '损失到此为止。',
  limits: '96110 是预警劝阻线，不是报警电话；已经转出去的钱要靠 110 和银行止付。',
  strength: '建议',
  reason: '要您先交钱才能退钱、解冻、放款的，是常见的骗法；停下来核实不会耽误任何真的事。',
  basis: [
    basis(
      'anti-fraud-law',
      '2022-12-01',
      '34',
      '对预警发现的潜在被害人，根据情况及时采取相应劝阻措施',
      'today',
    ),
  ],
};

export const printStatements: Step = {
  id: 'print-statements',
  phase: 'day',
  rank: 16,
  title: '打印转账流水，查自己名下有没有被开贷款、被改绑手机',
  how: [
    '到银行柜台或 App 下载盖章流水，圈出被骗的每一笔：时间、金额、对方户名、账号、流水号。',
    '在银行、支付 App 里看：有没有多出来的贷款、分期；预留手机号、登录设备有没有被改。',
    '问银行当时有没有弹过风险提示，记录请它保存。',
  ],
  contact: ['bank-hotline'],
  say: '我被诈骗了，要打印从……到……的盖章流水，并查我名下有没有新开的贷款、有没有改过预留手机号和登录设备。请保存当时的风险提示和登录记录，并告诉我工号。',
  bring: ['身份证、银行卡'],
  takes: '约 30 分钟',
  achieves: '报案材料齐了；还没发现的损失也能早发现。',
  limits: '银行一般不会告诉您对方的详细身份，那要警方调取。',
  receipt: '盖章流水、客服工号',
  strength: '建议',
  reason: '警方止付、立案都要流水号；骗子常顺手用您的手机办贷款、改绑定。',
  basis: [basis('pipl', '2021-11-01', '45', '个人有权向个人信息处理者查阅、复制其个人信息', 'today')],
};

/** The only road for the money itself: a civil claim attached to the criminal case is not accepted. */
export const restitution: Step = {
  id: 'restitution',
  phase: 'later',
  rank: 6,
  title: '跟着刑事案件要回被骗、被敲走的钱（追缴退赔）',
  how: [
    '请承办民警登记您的损失金额、收款账户和联系方式，案子移送时跟着走。',
    '案子到检察院、法院后，打电话问：有没有冻结、追回，怎么申请返还。',
    '日子实在过不下去的，问承办单位能不能申请救助。',
  ],
  contact: ['police-station', '12309'],
  say: '我是案件……的被害人，损失……元，收款账户是……。请登记我的损失，告诉我冻结和追回了多少、什么时候能返还、移送到哪里了。我生活困难，请问怎么申请救助？',
  bring: ['受案回执或立案告知', '盖章流水'],
  takes: '每次约 10 分钟',
  achieves: '追回来、查清是您的钱，应当及时返还给您。',
  limits:
    '能追回多少没有保证。被骗走的钱在刑事里只能追缴退赔，附带民事诉讼法院不受理；精神损失一般也不受理。',
  receipt: '承办人姓名、登记记录',
  deadlines: ['cr-attach', 'cr-freeze'],
  strength: '法定',
  basis: [
    basis('criminal-law', '2024-03-01', '64', '应当予以追缴或者责令退赔；对被害人的合法财产，应当及时返还'),
    basis(
      'anti-fraud-law',
      '2022-12-01',
      '34',
      '应当加强追赃挽损，完善涉案资金处置制度，及时返还被害人的合法财产…有关方面依照规定给予救助',
      'today',
    ),
    basis(
      'criminal-procedure-interpretation',
      '2021-03-01',
      '176',
      '应当依法予以追缴或者责令退赔。被害人提起附带民事诉讼的，人民法院不予受理',
      'today',
    ),
    basis(
      'criminal-procedure-interpretation',
      '2021-03-01',
      '175',
      '要求赔偿精神损失的，人民法院一般不予受理',
      'today',
    ),
  ],
};

export const expectSecondScam: Step = {
  id: 'expect-second-scam',
  phase: 'week',
  rank: 50,
  title: '防第二次被骗：接 96110，装国家反诈中心 App，谁说能“追损”都别信',
  how: [
    '96110 打来要接；12381 的预警短信不带链接。它们都不会要验证码、不会让您转账。',
    '从官方应用市场装“国家反诈中心”，打开来电和 App 预警。',
    '“退赔中心”“追回损失的律师”“网警专员”先收费的，别信：被骗者的名单会被转卖。',
    '别把自己的卡借给人“走流水”，那可能让您自己违法。',
  ],
  contact: ['96110', '12381', 'app-fanzha'],
  takes: '约 10 分钟',
  achieves: '挡住紧跟着来的“退款”“追损”骗局。',
  limits: '装了 App 不能代替报案。',
  strength: '建议',
  reason: '被骗过的人的信息会再被转手，第二轮骗局常打着“帮您追回”的旗号。',
  basis: [
    basis(
      'anti-fraud-law',
      '2022-12-01',
      '31',
      '不得非法买卖、出租、出借电话卡、物联网卡、电信线路、短信端口、银行账户、支付账户、互联网账号等',
      'today',
    ),
  ],
};
