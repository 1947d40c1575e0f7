import { basis } from '@huyin/law';
import type { Step } from '../step.ts';

export const call110: Step = {
  id: 'call-110',
  phase: 'danger',
  rank: 5,
  title: '马上打 110',
  how: [
    '有人在跟前、在门口的，先躲到人多、能锁门的地方，再打电话；不方便说话可以发短信到 12110（有的地方没开通）。',
    '第一句说正在发生什么、您在哪里；第二句说对方是谁、有什么账号或号码。',
    '钱已经转走的，说出对方户名、账号、多少钱、几点转的，请警察马上止付。',
    '打完电话仍要去派出所做笔录、要受案回执。',
  ],
  contact: ['110', 'police-station'],
  say: '我要报警。我在……，正在发生……（转账被骗、有人威胁、有人堵门）。对方的账号或电话是……，金额……元，时间……。请马上处理，需要止付的请立刻止付。我的电话是……。',
  bring: ['对方账号、号码', '流水号、金额、时间'],
  takes: '约 5 分钟',
  achieves: '警察可以到场；被骗的钱，公安可以决定止付、冻结，银行应当配合。',
  limits: '打过 110 不等于立案，也没有“备案”这种效果，要去派出所拿受案回执。',
  receipt: '报警时间和接警单位；到派出所要受案回执',
  strength: '法定',
  basis: [
    basis(
      'criminal-procedure-law',
      '2018-10-26',
      '110',
      '被害人对侵犯其人身、财产权利的犯罪事实或者犯罪嫌疑人，有权向公安机关、人民检察院或者人民法院报案或者控告',
      'today',
    ),
    basis(
      'anti-fraud-law',
      '2022-12-01',
      '20',
      '公安机关依法决定采取上述措施的，银行业金融机构、非银行支付机构应当予以配合',
      'today',
    ),
    basis('public-security-law', '2026-01-01', '90', '应当立即立案并进行调查', 'today'),
    basis('public-security-law', '2013-01-01', '78', '认为属于违反治安管理行为的，应当立即进行调查', 'today'),
  ],
};

/** The report that needs no threshold of counts: the answer to 达不到立案标准. */
export const reportPolice: Step = {
  id: 'report-police',
  phase: 'day',
  rank: 24,
  title: '到派出所按治安案件报案，拿回执',
  how: [
    '就近派出所就行；带上报案书、证据清单和原手机。',
    '说清三点：谁（不知道就说线索）、做了什么、请求查处并责令停止。',
    '侵害发生在 2026 年以后的，出售、提供、窃取、非法获取个人信息违反国家有关规定的，本身就能按治安案件查，条文没有写条数；更早的事，恐吓、骚扰、散布隐私照样报治安；买卖、偷拿信息的，公安按当时的网络安全法罚款，够犯罪的按刑法办。',
    '要“接受证据材料清单”和“受案回执”。不归他们管，也应当先接下来再移送；认为不违法的，应当告诉您并说明理由。',
  ],
  contact: ['police-station', '110'],
  say: '我来报案。有人……（出售、散布我的个人信息，或者反复骚扰、恐吓我），这是报案书和证据。请受理调查，给我证据清单和受案回执；认为不归治安管的，请告诉我理由。',
  bring: ['身份证', '报案书两份', '证据目录和原手机'],
  takes: '约 1 到 2 小时',
  achieves: '公安有权向单位和个人调取证据，查您自己查不到的人和日志。',
  limits:
    '报案不是“备案”，也不会直接判赔偿。对方不承认也能处罚，但要有别的证据证明，所以材料越全越好；行为结束满 6 个月没被公安发现的不再处罚，别拖。',
  receipt: '受案回执、接受证据材料清单',
  papers: ['D06', 'D15', 'K02'],
  deadlines: ['ps-file', 'ps-discover', 'ps-period'],
  strength: '法定',
  basis: [
    basis(
      'public-security-law',
      '2026-01-01',
      '90',
      '应当立即立案并进行调查；认为不属于违反治安管理行为的，应当告知报案人、控告人、举报人、投案人，并说明理由',
      'today',
    ),
    basis('public-security-law', '2013-01-01', '77', '应当及时受理，并进行登记', 'today'),
    basis(
      'public-security-law',
      '2013-01-01',
      '78',
      '应当告知报案人、控告人、举报人、投案人，并说明理由',
      'today',
    ),
    basis(
      'public-security-law',
      '2026-01-01',
      '56',
      '向他人出售或者提供个人信息的，处十日以上十五日以下拘留…窃取或者以其他方法非法获取个人信息的，依照前款的规定处罚',
    ),
    basis('public-security-law', '2026-01-01', '50', '威胁他人人身安全…干扰他人正常生活…散布他人隐私'),
    basis('public-security-law', '2013-01-01', '42', '威胁他人人身安全…干扰他人正常生活…散布他人隐私'),
    // “本人”here is the offender: the law speaks of convicting without, or only on, a confession.
    basis(
      'public-security-law',
      '2026-01-01',
      '111',
      '对没有本人陈述，但其他证据能够证明案件事实的，可以作出治安管理处罚决定',
      'today',
    ),
    basis('cybersecurity-law', '2017-06-01', '64', '尚不构成犯罪的，由公安机关没收违法所得'),
    basis('public-security-law', '2026-01-01', '25', '在六个月以内没有被公安机关发现的，不再处罚'),
    basis('public-security-law', '2013-01-01', '22', '在六个月内没有被公安机关发现的，不再处罚'),
    basis('criminal-procedure-law', '2018-10-26', '110', '对于报案、控告、举报，都应当接受', 'today'),
  ],
};

/** Headed 控告 on purpose: only a 控告人 gets the written refusal that opens 复议 and 立案监督. */
export const reportCrime: Step = {
  id: 'report-crime',
  phase: 'day',
  rank: 20,
  title: '递交刑事控告书，要受案回执',
  how: [
    '材料题目写“刑事控告书”，自己写成“控告人”：不予立案通知书只送给控告人。',
    '按时间写：哪天把信息给了谁，哪天出现异常，有什么损失或威胁。',
    '条数、金额、是不是内部人员，知道多少写多少，不知道就写“不知道，请查”。照实写就行：不是捏造的，说得有出入也不算诬告。',
    '一并请求查明个人信息从哪里来；同时附上治安报案书，够不上刑事的按治安查。',
    '当场要接受证据材料清单和受案回执。',
  ],
  contact: ['police-station', '110'],
  say: '我要控告。我的个人信息被人……，并造成……。这是刑事控告书和证据目录，原件在手机里。请做笔录，给我证据清单和受案回执，并查明信息从哪里来。请问承办民警怎么称呼？',
  bring: ['身份证', '刑事控告书两份', '证据目录、流水、原手机'],
  takes: '约 2 小时',
  achieves: '进入刑事审查；不立案也要给控告人书面通知，可以复议、复核，还可以请检察院监督。',
  limits:
    '刑事有门槛（条数、金额、后果），只掌握自己一个人的信息时常常证明不了“情节严重”，所以要同时报治安。精神损失在刑事程序里一般不赔。',
  receipt: '受案回执、接受证据材料清单',
  papers: ['D05', 'D06', 'D15', 'K02'],
  deadlines: ['cr-accept', 'cr-review', 'cr-notice', 'cr-reconsider', 'cr-prescription'],
  strength: '法定',
  basis: [
    basis('criminal-procedure-law', '2018-10-26', '110', '对于报案、控告、举报，都应当接受', 'today'),
    basis(
      'criminal-procedure-law',
      '2018-10-26',
      '111',
      '报案、控告、举报可以用书面或者口头提出…甚至是错告的，也要和诬告严格加以区别',
      'today',
    ),
    basis('police-criminal-procedure', '2020-09-01', '170', '制作接受证据材料清单', 'today'),
    basis('police-criminal-procedure', '2020-09-01', '171', '应当制作受案登记表和受案回执', 'today'),
    basis(
      'police-criminal-procedure',
      '2020-09-01',
      '178',
      '应当制作不予立案通知书，并在三日以内送达控告人',
      'today',
    ),
    basis('criminal-law', '2024-03-01', '253-1', '向他人出售或者提供公民个人信息，情节严重的'),
    basis(
      'criminal-law',
      '2009-02-28',
      '253-1',
      '将本单位在履行职责或者提供服务过程中获得的公民个人信息，出售或者非法提供给他人，情节严重的',
    ),
    basis('pi-crime-interpretation', '2017-06-01', '5', '应当认定为刑法第二百五十三条之一规定的“情节严重”'),
  ],
};

export const traceSource: Step = {
  id: 'trace-source',
  phase: 'week',
  rank: 6,
  title: '书面请求警方同时查“信息从哪里泄露的”',
  how: [
    '写一页纸交给承办民警，或写进控告书：对方说出了您的哪些信息，只有哪些单位同时有。',
    '请求调取相关单位的访问日志、通话和群聊记录；网络日志法定至少留 6 个月，请尽快。',
    '留一份盖收件章或拍照的底。',
  ],
  contact: ['police-station'],
  say: '我的案件编号是……。对方说出了我的……，这些只有……同时有。请在办案时一并查明个人信息的来源，并尽快调取日志，避免过期。这是我的书面请求，请签收。',
  bring: ['受案回执', '嫌疑源头表'],
  takes: '约 30 分钟',
  achieves: '电信网络诈骗案里，警方应当同时查信息来源；查出来的源头也要负责。',
  limits: '“应当同时查”写的是电信网络诈骗案件；其他案件是请求，警方视情况决定。',
  receipt: '签收的书面请求',
  papers: ['D05'],
  deadlines: ['pi-log'],
  strength: '法定',
  basis: [
    basis(
      'anti-fraud-law',
      '2022-12-01',
      '29',
      '应当同时查证犯罪所利用的个人信息来源，依法追究相关人员和单位责任',
      'today',
    ),
    basis('public-security-law', '2026-01-01', '92', '有权向有关单位和个人收集、调取证据', 'today'),
  ],
};

export { followUpPolice, policeRefused } from './police-follow.ts';
