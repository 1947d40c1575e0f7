import { doxxerCriminal, insultCriminal, platformCriminal } from '../claims/doxxing.ts';
import { harasserAdmin, platformCivil, posterCivil, sellerAdmin } from '../claims/shared.ts';
import { sellerFineOld, tradeGroupCriminal } from '../claims/trade.ts';
import { all, any, eventBefore, eventFrom, happened, is, leaked, not, unless } from '../condition.ts';
import { type Situation, use } from '../situation.ts';
import { tellSomeone } from '../steps/care.ts';
import { injunction, legalAid, sue } from '../steps/court.ts';
import { doxxingEntry, findPoster, privateProsecution, warnHousehold } from '../steps/doxxing.ts';
import { notarise, saveEvidence } from '../steps/evidence.ts';
import { noContactOrder } from '../steps/harassment.ts';
import { platformNotice, report12377 } from '../steps/platform.ts';
import { call110, reportCrime, reportPolice } from '../steps/police.ts';
import { protectionOrder } from '../steps/protection-order.ts';
import { complainCac, publicInterest } from '../steps/regulators.ts';
import { lowerExposure } from '../steps/stop-loss.ts';
import { DOXXING_EVIDENCE, DOXXING_WARNINGS } from './doxxing-lists.ts';

const POSTED = happened('posted');
const INSULTED = happened('insulted');
const ONLY_INSULT = all(INSULTED, not(POSTED));
const OFFLINE = any(is('danger', 'now', 'threat'), happened('threatened', 'followed-offline'));
const SPREADING = is('spread', 'group', 'viral');
const NOT_REPORTED = unless('police', 'accepted', 'refused', 'no-receipt');
/** One post by one person rarely reaches the count of the crime; a trade, a crowd or a stranger’s database may. */
const CRIME_LIKE = any(
  happened('sold', 'extorted'),
  is('volume', 'many'),
  all(
    POSTED,
    leaked('location', 'id-number', 'id-photo'),
    any(is('spread', 'viral'), is('actor', 'fraudster')),
  ),
);
const EX_PARTNER = all(is('actor', 'partner'), is('woman', 'yes'));

export const doxxing: Situation = {
  id: 'S08',
  title: '被“开盒”、身份资料被公开、被网暴',
  summary:
    '有人把您的姓名、电话、住址、照片发出来，或者拿来辱骂造谣：先存证，再让平台停住，报治安，急的申请禁令。',
  rank: 30,
  when: happened('posted', 'insulted'),
  steps: [
    use(call110, {
      when: OFFLINE,
      note: '有人扬言上门、已经堵人跟踪：说清住址被公开、谁说要来、什么时候，请求出警并巡查。',
    }),
    use(saveEvidence, {
      note: '截全五样：网址、发帖账号 ID、群号和群成员、发布时间、浏览和转发数。先存证，再举报，免得一删就没了。',
    }),
    use(doxxingEntry, { when: POSTED }),
    use(tellSomeone, {
      when: any(is('spread', 'viral'), is('mood', 'self-harm')),
      note: '被很多人围着骂的时候别自己刷评论，请信得过的人替您看、替您存证。',
    }),
    use(warnHousehold, { when: any(leaked('address', 'location', 'work'), OFFLINE) }),
    use(notarise, {
      when: any(is('spread', 'group', 'viral'), is('offender', 'known')),
      note: '正在扩散、等不及公证的，录屏加时间戳就举报，不用等；浏览数、转发数也要固定进去。',
    }),
    use(reportCrime, {
      when: all(CRIME_LIKE, NOT_REPORTED),
      note: '写明有人组织“开盒”、卖“查档”、公开了多少人的哪些信息；发到网上也算“提供”。',
    }),
    use(reportPolice, {
      when: all(POSTED, NOT_REPORTED),
      note: '有哪种写哪种：公开您的个人信息、散布您的隐私、反复发侮辱恐吓信息。请求查处，并通知平台停止传播。',
    }),
    use(reportPolice, {
      when: all(ONLY_INSULT, NOT_REPORTED),
      note: '写明哪几句是侮辱、哪几句是捏造，真相是什么，传到了哪里。',
    }),
    use(noContactOrder, { when: all(happened('followed-offline'), eventFrom('2026-01-01')) }),
    use(protectionOrder, {
      when: EX_PARTNER,
      note: '前任、追求者在分手、离婚后公开您的隐私和个人信息，可以单独申请，不用等打官司。',
    }),
    use(platformNotice, { note: '每个平台、每个链接都要发；转发的、截图搬运的也要列进去。' }),
    use(report12377, { when: any(POSTED, is('asked', 'refused')) }),
    use(lowerExposure, { when: POSTED }),
    use(complainCac, {
      when: all(POSTED, is('asked', 'refused')),
      note: '平台接到通知不处理、没有举报入口的，写明通知时间、编号和平台的答复。',
    }),
    use(injunction, { when: all(SPREADING, POSTED), note: '请求写具体网址和账号，不要写“封杀一切讨论”。' }),
    use(findPoster, { when: is('offender', 'anonymous') }),
    use(publicInterest, { when: is('volume', 'many') }),
    use(legalAid),
    use(sue, {
      note: '请求停止、删除、道歉；主张严重精神损害的，附就医记录。',
    }),
    use(sue, {
      when: is('city', 'beijing', 'hangzhou', 'guangzhou'),
      note: '您在的城市，这类网络案件据公开报道由互联网法院管，走它的网上诉讼平台。',
    }),
    // Without a named defendant the court cannot take it, and a private message insults nobody in public.
    use(privateProsecution, {
      when: all(INSULTED, unless('offender', 'anonymous'), unless('spread', 'private')),
    }),
  ],
  evidence: DOXXING_EVIDENCE,
  warnings: DOXXING_WARNINGS,
  claims: [
    { claim: posterCivil },
    { claim: platformCivil },
    { claim: harasserAdmin },
    { claim: sellerAdmin, when: all(POSTED, eventFrom('2026-01-01')) },
    { claim: sellerFineOld, when: all(POSTED, eventBefore('2026-01-01')) },
    { claim: doxxerCriminal, when: POSTED },
    { claim: insultCriminal, when: INSULTED },
    { claim: tradeGroupCriminal, when: any(happened('sold'), all(POSTED, is('volume', 'many'))) },
    { claim: platformCriminal, when: is('asked', 'refused') },
  ],
  papers: [
    { id: 'D03' },
    { id: 'D07', when: POSTED },
    { id: 'D06' },
    { id: 'D13', when: all(SPREADING, POSTED) },
    { id: 'D05', when: CRIME_LIKE },
    { id: 'D12' },
    { id: 'D15' },
  ],
  deadlines: [
    { id: 'soft-evidence' },
    { id: 'civ-notice' },
    { id: 'ps-discover' },
    { id: 'civ-limit' },
    { id: 'civ-limit-exempt' },
    { id: 'cr-private', when: INSULTED },
  ],
  uncertain: [
    '惩治网络暴力的指导意见里有专门讲“人肉搜索”的条目，具体条目我们没有拿到原文，不敢引用。',
    '据公开报道，网络暴力信息治理规定要求平台做防护、留证，具体条文没有逐条核实。',
    '据公开报道，用 AI 工具“开盒”的，2026 年 9 月最高法院有专门意见，我们没有见到原文。',
    '发帖的是未成年人时，由监护人担侵权责任；要不要处罚、追究刑事责任，另看年龄。',
  ],
};
