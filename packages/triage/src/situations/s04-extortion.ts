import { hackAdmin, hackCriminal } from '../claims/account.ts';
import {
  coercionCriminal,
  extortionAdmin,
  extortionCriminal,
  extortionVulnerable,
  minorMolestCriminal,
  threatAdmin,
} from '../claims/extortion.ts';
import {
  blackmailerCivil,
  intimateSpreadAdmin,
  intimateSpreadCriminal,
  intimateSpreadMinor,
} from '../claims/intimate-image.ts';
import { harasserAdmin, platformCivil, sellerAdmin, sellerCriminal } from '../claims/shared.ts';
import { all, any, eventFrom, happened, is, leaked, not, unless } from '../condition.ts';
import { type Situation, use } from '../situation.ts';
import { helpForChild, tellSomeone, warnContacts } from '../steps/care.ts';
import { injunction, legalAid, sue } from '../steps/court.ts';
import { notarise, saveEvidence } from '../steps/evidence.ts';
import { dontPay, reportBlackmailer } from '../steps/extortion.ts';
import { restitution } from '../steps/fraud.ts';
import { platformNotice, report12377 } from '../steps/platform.ts';
import { call110, reportCrime, reportPolice, traceSource } from '../steps/police.ts';
import { protectionOrder } from '../steps/protection-order.ts';
import { disconnectRemote, freezeMoney, lowerExposure, secureAccounts } from '../steps/stop-loss.ts';
import { doxBack, pay, phoneOnly } from '../warnings/shared.ts';
import { EXTORTION_EVIDENCE, EXTORTION_WARNINGS } from './extortion-lists.ts';
import { ON_BEHALF } from './on-behalf.ts';
import { POLICE_TRACK } from './police-track.ts';

const DEMAND = happened('extorted', 'paid-extortion');
const THREATENED = happened('extorted', 'paid-extortion', 'intimate-threat', 'sexual-demand');
const SPREADING = any(
  happened('intimate-spread'),
  all(THREATENED, any(happened('posted'), is('spread', 'group', 'viral'))),
);
const TROJAN = happened('unknown-app', 'screen-shared');
const MINOR = is('who', 'child', 'teen');
const VULNERABLE = is('who', 'child', 'teen', 'elder');
const ADULT = unless('who', 'child', 'teen');
const NOT_REPORTED = unless('police', 'accepted', 'refused', 'no-receipt');
const INTIMATE = any(happened('intimate-threat', 'intimate-spread', 'sexual-demand'), leaked('intimate'));
/** In this kind of extortion by strangers the contact list mostly went through an app. */
const CONTACTS_TAKEN = any(
  TROJAN,
  all(leaked('contacts'), INTIMATE, unless('actor', 'partner', 'acquaintance')),
);

export const extortion: Situation = {
  id: 'S04',
  title: '被敲诈勒索（含裸聊、私密影像）',
  summary:
    '有人拿您的隐私要钱、提要求，或者已经把私密影像传出去了。这不是您的错：不付钱、不删证据、马上报警。',
  rank: 10,
  when: happened('extorted', 'paid-extortion', 'intimate-threat', 'intimate-spread', 'sexual-demand'),
  steps: [
    use(call110, {
      when: THREATENED,
      note: '说清四样：他要什么、给了多长期限、说不给就怎样、收款账户或账号是什么。私密的细节不用在电话里讲。',
    }),
    use(call110, {
      when: happened('intimate-spread'),
      note: '影像正在传：说清在哪个平台、哪个群、谁发的，请先处置，再去派出所做笔录。',
    }),
    use(dontPay, { when: THREATENED }),
    use(disconnectRemote, {
      when: CONTACTS_TAKEN,
      note: '这类敲诈常靠骗您装的 App 拿走通讯录：把谁发给您的、下载链接、邀请码也截下来。',
    }),
    use(freezeMoney, {
      when: any(all(happened('paid-extortion'), unless('money', 'lost', 'none')), is('money', 'moving')),
      note: '付给敲诈者的钱也可以请求止付：跟 110 和银行都说“我被敲诈，刚付了钱”；不再付第二笔。',
    }),
    use(helpForChild, {
      when: MINOR,
      note: '对方要孩子再发照片、约见面，别自己去谈、去见，交给警察。孩子做了什么都先不追究。',
    }),
    use(saveEvidence, {
      note: '录屏：对方主页和账号 ID、威胁的原话（要什么、期限、后果）、收款账户、App 的下载链接。手机不重装、不重置。',
    }),
    use(saveEvidence, {
      when: INTIMATE,
      note: '录屏时避开私密画面，有威胁的文字就够；影像原样留在聊天里，由公安提取。',
    }),
    use(secureAccounts, { note: '和对方聊天的那个账号，密码可以改，聊天不要清空。' }),
    use(tellSomeone, {
      when: ADULT,
      note: '有不想活的念头，先打 12356 或 110、120，或马上叫身边的人来陪您。错在对方，不在您。',
    }),
    use(tellSomeone, {
      when: MINOR,
      note: '孩子说“不想活了”要当真：别让他一个人待着，打 12356 或 110、120。您自己也找一个人商量，别一个人扛。',
    }),
    use(warnContacts, {
      when: any(CONTACTS_TAKEN, happened('contacts-blasted'), SPREADING),
      note: '只发给对方点过名的重点联系人：我被诈骗威胁，收到视频、图片请勿点开，截图发我。',
    }),
    use(reportCrime, {
      when: all(DEMAND, NOT_REPORTED),
      note: '写敲诈勒索，同时写侵犯公民个人信息；被装过 App 的再写非法获取计算机数据。没付过钱也要报。',
    }),
    use(reportCrime, {
      when: all(THREATENED, not(DEMAND), NOT_REPORTED),
      note: '没要钱、要的是别的（再发照片、见面、复合）：写以公开隐私相胁迫，要求的原话一字不改。',
    }),
    use(reportPolice, {
      when: all(happened('intimate-spread'), NOT_REPORTED),
      note: '没要钱、直接传的：按散布他人隐私、传播淫秽信息报，请求马上查处、责令删除。',
    }),
    use(protectionOrder, { when: all(is('actor', 'partner'), is('woman', 'yes')) }),
    use(reportBlackmailer, { when: all(THREATENED, ADULT) }),
    use(lowerExposure, { note: '好友列表、关注列表、工作单位改成仅自己可见，让他拼不出能发给谁。' }),
    use(notarise, { when: all(SPREADING, not(INTIMATE)) }),
    use(notarise, {
      when: all(SPREADING, INTIMATE, ADULT),
      note: '公证固定网址、账号、时间和传播量就够了，不要自己下载、另存影像。',
    }),
    use(platformNotice, { when: all(SPREADING, not(INTIMATE)) }),
    use(platformNotice, {
      when: all(SPREADING, INTIMATE),
      note: '每个平台、每个群都发一份，写“私密影像，未经本人同意”，要求删除、禁止再传、保留发布者信息。',
    }),
    use(report12377, { when: all(SPREADING, not(INTIMATE)) }),
    use(report12377, {
      when: all(SPREADING, INTIMATE),
      note: '选“隐私、淫秽色情”类，只附网址，不附影像；涉及未成年人的写明。',
    }),
    use(injunction, {
      when: any(SPREADING, all(THREATENED, is('offender', 'known'))),
      note: '知道是谁、正要发或正在发的，请求法院责令不得发布、删除、停止联系。',
    }),
    use(traceSource, {
      when: THREATENED,
      note: '请查：通讯录、住址是从哪个 App、哪家单位出去的，同伙还有没有别的受害人。',
    }),
    use(restitution, {
      when: happened('paid-extortion'),
      note: '付给敲诈者的钱也走这条路。精神损失想另外以人格权起诉的，各地法院做法不一，先问 12348。',
    }),
    use(legalAid, {
      when: any(is('police', 'accepted'), is('offender', 'known')),
      note: '女性可以同时打 12338 妇女热线，孩子的事打 12355。',
    }),
    use(sue, {
      when: is('offender', 'known'),
      note: '请求停止、删除、道歉，赔偿就医等财产损失和严重精神损害；被敲走的钱不在这里要。涉及隐私的，可以请法院不公开审理。',
    }),
    ...POLICE_TRACK,
    ...ON_BEHALF,
  ],
  evidence: EXTORTION_EVIDENCE,
  warnings: [pay, ...EXTORTION_WARNINGS, doxBack, phoneOnly],
  claims: [
    { claim: extortionCriminal, when: all(DEMAND, unless('who', 'child', 'teen', 'elder')) },
    { claim: extortionVulnerable, when: all(DEMAND, VULNERABLE) },
    { claim: extortionAdmin, when: DEMAND },
    { claim: threatAdmin, when: happened('intimate-threat', 'sexual-demand') },
    { claim: minorMolestCriminal, when: all(MINOR, happened('sexual-demand', 'intimate-threat')) },
    { claim: coercionCriminal, when: all(ADULT, happened('sexual-demand')) },
    { claim: intimateSpreadAdmin, when: all(SPREADING, INTIMATE, ADULT) },
    { claim: intimateSpreadMinor, when: all(SPREADING, INTIMATE, MINOR) },
    { claim: intimateSpreadCriminal, when: all(SPREADING, INTIMATE) },
    {
      claim: harasserAdmin,
      when: all(happened('threatened', 'contacts-blasted', 'posted'), not(happened('intimate-spread'))),
    },
    { claim: hackCriminal, when: CONTACTS_TAKEN },
    { claim: hackAdmin, when: CONTACTS_TAKEN },
    { claim: sellerCriminal, when: THREATENED },
    { claim: sellerAdmin, when: all(THREATENED, eventFrom('2026-01-01')) },
    { claim: blackmailerCivil },
    { claim: platformCivil, when: SPREADING },
  ],
  papers: [
    { id: 'D05', when: THREATENED },
    { id: 'D06' },
    { id: 'D03', when: SPREADING },
    { id: 'D13', when: any(SPREADING, is('offender', 'known')) },
    { id: 'D24', when: all(is('actor', 'partner'), is('woman', 'yes')) },
    { id: 'D12', when: is('offender', 'known') },
    { id: 'D20', when: any(is('police', 'accepted'), is('offender', 'known')) },
  ],
  deadlines: [
    { id: 'cr-review', when: THREATENED },
    { id: 'cr-reconsider', when: THREATENED },
    { id: 'ps-discover' },
  ],
  uncertain: [
    '还没付钱的，按犯罪未遂、按治安处罚还是不处罚，由个案认定。',
    '境外团伙的破案率低，钱和人不一定追得到；但报案能止付、能留下记录。',
    '因为被敲诈另外起诉要精神损害赔偿，各地法院做法不一。',
  ],
};
