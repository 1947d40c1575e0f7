import { basis } from '@huyin/law';
import type { Step } from '../step.ts';

/** Not a statute: the entry is known from press reports of the notice of 2025-05-27. */
export const doxxingEntry: Step = {
  id: 'doxxing-entry',
  phase: 'now',
  rank: 20,
  title: '存证之后，走平台的“开盒”快速举报，打开一键防护',
  how: [
    '在 App 的“投诉／举报”里找“涉开盒”“人肉搜索”“泄露隐私”一类的快速入口。',
    '每个帖子、账号、群各举报一次，贴链接和截图，记下编号。',
    '再打开“一键防护”：暂时关掉陌生人私信、评论、转发。',
  ],
  contact: ['platform-open'],
  say: '我被“开盒”了。你们平台的账号……发布我的姓名、电话、住址，链接是……。请马上处置，保存发布者信息和日志，告诉我受理编号和处理结果。',
  bring: ['帖子链接、账号 ID、群号', '存好的截图和录屏'],
  takes: '每个平台约 5 分钟',
  achieves: '处理得比普通举报快，也先挡住一批陌生人的辱骂。',
  limits: '快速举报往往缺您的身份和证据，算不算合格的侵权通知说不准；要追平台的责任，还得补发正式通知。',
  receipt: '举报编号',
  strength: '惯例',
  reason: '据公开报道，网信部门 2025 年 5 月要求平台设“开盒”快速举报入口、完善一键防护；各平台的叫法不一样。',
  basis: [
    basis('cybersecurity-law', '2026-01-01', '51', '及时受理并处理有关网络信息安全的投诉和举报', 'today'),
  ],
};

export const warnHousehold: Step = {
  id: 'warn-household',
  phase: 'now',
  rank: 45,
  title: '住址、单位被公开了：告诉家人、门卫、学校或单位前台',
  how: [
    '请他们不给陌生人开门、带路，也不透露您的行踪和电话。',
    '接到“您家人出事了”“替他还钱”一类的电话，先挂断再打给您核实。',
    '不是您点的外卖、快递、花圈一律拒收，拍照留下单号。',
    '有人上门堵人、跟踪，马上打 110。',
  ],
  say: '您好，我的住址（单位）被人恶意公开了，可能有陌生人来找。请不要放他们进来，也别告诉他们我在不在；有人来闹，请留下监控和来访登记，马上打 110 并通知我。',
  takes: '约 10 分钟',
  achieves: '线下骚扰更难得手，门卫的登记和监控还能当证据。',
  limits: '只能防，不能让已经公开的内容消失。',
  strength: '建议',
  reason: '被公开住址、单位以后，真正的危险多半来自线下上门和冒名电话。',
};

export const findPoster: Step = {
  id: 'find-poster',
  phase: 'week',
  rank: 48,
  title: '不知道发帖的是谁：请公安查，或先告平台、请法院责令提供身份',
  how: [
    '报案材料里写明账号 ID、主页链接、群号和发帖时间，请警方查实名信息。',
    '不想等的，可以先告平台，在诉讼里请求法院责令平台提供发帖人的姓名、联系方式、网络地址。',
    '拿到身份后再追加他做被告。',
    '不要自己去“挖人”，也不要花钱请人查。',
  ],
  contact: ['court-online', 'internet-court', '12348'],
  say: '您好，有人在……平台匿名公开我的个人信息，我不知道他是谁。我想先起诉平台，请法院责令平台提供发帖人的身份。请问怎么立案、要带什么材料？',
  bring: ['账号 ID、主页链接、发帖时间', '侵权通知和平台答复'],
  takes: '准备材料约 1 小时',
  achieves: '匿名账号后面的人可以被找出来，官司有了明确的被告。',
  limits: '要不要责令提供，由法院按案情决定；境外平台、盗用的账号很难查到真人。',
  receipt: '法院收件凭证；警方的受案回执',
  papers: ['D12'],
  strength: '规章',
  basis: [
    basis(
      'network-tort-provisions',
      '2021-01-01',
      '3',
      '责令网络服务提供者向人民法院提供能够确定涉嫌侵权的网络用户的姓名（名称）、联系方式、网络地址等信息',
      'today',
    ),
  ],
};

/** Insult and defamation are prosecuted by the victim unless public order is gravely harmed. */
export const privateProsecution: Step = {
  id: 'private-prosecution',
  phase: 'later',
  rank: 34,
  title: '侮辱、诽谤情节严重的，可以自己到法院提起刑事自诉',
  how: [
    '先要知道对方是谁。适合传播量大或后果重的情况：同一条诽谤信息被点击、浏览 5000 次以上，或被转发 500 次以上等。',
    '把浏览数、转发数连同时间一起录屏或公证，数字以后可能变。',
    '网上的证据自己取不到，可以请法院要求公安协助。',
    '严重危害社会秩序和国家利益的是例外：报公安，按公诉办。',
  ],
  contact: ['court-online', '12348'],
  say: '您好，有人在网上捏造事实诽谤（公然侮辱）我，浏览已经超过……次，我知道他是……。我想提起刑事自诉，请问向哪个法院交、要什么材料？网上的证据我取不到，能不能请公安协助？',
  bring: ['刑事自诉状', '公证书或带时间的录屏', '对方身份线索'],
  takes: '准备材料几天',
  achieves: '侮辱、诽谤一般由受害人自己告，不用等公安立案，也能追究刑事责任。',
  limits: '证据不够会被劝撤或驳回；只是骂了几句、没传开的，一般够不上“情节严重”。',
  receipt: '法院收件凭证、立案通知',
  deadlines: ['cr-private'],
  strength: '法定',
  basis: [
    basis('criminal-law', '2024-03-01', '246', '公然侮辱他人或者捏造事实诽谤他人，情节严重的'),
    basis('criminal-law', '2024-03-01', '246', '人民法院可以要求公安机关提供协助', 'today'),
    basis('criminal-procedure-law', '2018-10-26', '210', '告诉才处理的案件', 'today'),
    basis(
      'online-defamation-interpretation',
      '2013-09-10',
      '2',
      '实际被点击、浏览次数达到五千次以上，或者被转发次数达到五百次以上的',
    ),
  ],
};
