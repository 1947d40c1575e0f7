import { basis } from '@huyin/law';
import type { Step } from '../step.ts';

/** First of everything: no plan matters before this one is safe. */
export const selfHarm: Step = {
  id: 'self-harm',
  phase: 'danger',
  rank: 1,
  title: '您的安全最要紧：先打 12356，有人陪您说话',
  how: [
    '现在就打 12356（心理援助）；已经受伤、吃了药，打 120；马上有危险，打 110。',
    '给一个信得过的人打电话，请他来陪着您，今晚别一个人待着。',
    '出事是害您的人的错，不是您的错。这件事有办法一步步处理，不急在这一小时。',
    '替别人看的：现在就到他身边去，别追问、别责怪，陪他一起打这个电话。',
    '后面的事可以请家人看着做。',
  ],
  contact: ['12356', '120', '110'],
  say: '您好，我现在很难受，有不想活的念头。我遇到了……（被威胁、被骗、信息被公开），现在在……，身边（有／没有）人。请陪我说几分钟，告诉我现在该怎么办。',
  takes: '随时，多久都可以',
  achieves: '有人接住您，先把这一阵熬过去。',
  limits: '热线时段各地不同，打不通就打 110 或 120，或者去最近的医院急诊。',
  strength: '建议',
  reason: '人平安，其他的才来得及；被泄露、被威胁的事都有后续的路可走。',
};

export const tellSomeone: Step = {
  id: 'tell-someone',
  phase: 'now',
  rank: 40,
  title: '告诉一个信得过的人',
  how: [
    '挑一位家人或朋友，把事情原样告诉他，请他陪您报案、看管手机。',
    '请他提醒您：不付钱、不删东西、不单独去见对方。',
  ],
  takes: '约 10 分钟',
  achieves: '有人帮着拿主意，对方“你敢告诉别人”的威胁就失效一半。',
  limits: '只告诉信得过的人，别在群里公开求助，免得信息又扩散。',
  strength: '建议',
  reason: '一个人慌的时候最容易付钱、删证据，旁边有人会稳得多。',
};

export const warnContacts: Step = {
  id: 'warn-contacts',
  phase: 'now',
  rank: 50,
  title: '给亲友发一句提醒：借钱、视频、催收都别信，截图发我',
  how: [
    '话要短：我的信息被人盗用，收到以我名义借钱、发视频、催收的消息，请别点、别转账、别回复。',
    '请收到的人截图发您，各自留好原来的手机和消息。',
    '只发给可能被找到的人，不要写具体隐私内容。',
  ],
  takes: '约 5 分钟',
  achieves: '对方手里的通讯录就没那么好用了，还多了一批证人。',
  limits: '不能阻止对方发送，只是让亲友不上当。',
  strength: '建议',
  reason: '通讯录外泄以后，受骗和受惊的常常是亲友，提前一句话成本最低。',
};

/** Reading a child's messages is limited by law; the urgent case of the child's own safety is one of its exceptions. */
export const helpForChild: Step = {
  id: 'help-for-child',
  phase: 'now',
  rank: 5,
  title: '先稳住孩子：不责骂、不逼问，设备由监护人保管',
  how: [
    '先说“不是你的错，我来处理”。别当面逼着孩子一遍遍讲，也别让他和对方对质。',
    '手机、平板由监护人收好，不退出账号、不删聊天。',
    '涉及孩子身体隐私的影像，一律不转发、不另存，等交给公安。',
    '孩子情绪不对，打 12355 或 12356；有约见、要裸照、威胁，马上打 110。',
  ],
  contact: ['12355', '12356', '110'],
  say: '您好，我家孩子……岁，网上遇到……，现在情绪……。我们已经留好手机和聊天记录。请告诉我怎么跟孩子说、哪里能做心理支持，需要的话请帮我转介。',
  takes: '约 30 分钟',
  achieves: '孩子愿意说出来，证据也保住了。',
  limits:
    '法律限制大人翻看孩子的通讯内容，为了孩子本人的人身安全、情况紧急时可以看；年纪很小（无民事行为能力）的孩子，父母可以代看。',
  papers: ['D23'],
  strength: '法定',
  basis: [
    basis('minors-law', '2024-04-26', '4', '保护未成年人隐私权和个人信息', 'today'),
    basis('minors-law', '2024-04-26', '63', '紧急情况下为了保护未成年人本人的人身安全', 'today'),
    basis('minors-law', '2024-04-26', '97', '未成年人保护热线', 'today'),
  ],
};
