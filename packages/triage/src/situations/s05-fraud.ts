import {
  accountLenderCivil,
  fraudAdmin,
  fraudCriminal,
  fraudVulnerable,
  helperCriminal,
  institutionCivil,
} from '../claims/fraud.ts';
import { processorCivil, sellerAdmin, sellerCriminal } from '../claims/shared.ts';
import { all, any, eventFrom, happened, is, leaked, not, unless } from '../condition.ts';
import { type Situation, use } from '../situation.ts';
import { helpForChild, tellSomeone } from '../steps/care.ts';
import { checkCards, checkSims, creditReport } from '../steps/checks.ts';
import { legalAid, preserveEvidence, sue } from '../steps/court.ts';
import { saveEvidence } from '../steps/evidence.ts';
import { expectSecondScam, printStatements, restitution, stopPaying } from '../steps/fraud.ts';
import { call110, reportCrime, traceSource } from '../steps/police.ts';
import { complain12378 } from '../steps/regulators.ts';
import { askLeakFacts, listSources } from '../steps/source.ts';
import { disconnectRemote, freezeMoney, secureAccounts } from '../steps/stop-loss.ts';
import { handOverCard } from '../warnings/elder.ts';
import { phoneOnly, wrongOffice } from '../warnings/shared.ts';
import { FRAUD_EVIDENCE, FRAUD_WARNINGS } from './fraud-lists.ts';
import { ON_BEHALF } from './on-behalf.ts';
import { POLICE_TRACK } from './police-track.ts';

/** Time still counts: unless the person says it is long past, money that went out is treated as going out. */
const MOVING = any(
  happened('money-moving', 'code-given', 'screen-shared'),
  is('money', 'moving'),
  all(happened('scammed'), unless('money', 'lost', 'none')),
);
const LOST = any(happened('scammed', 'money-moving'), is('money', 'moving', 'lost'));
const REMOTE = happened('screen-shared', 'unknown-app');
const NOT_REPORTED = unless('police', 'accepted', 'refused', 'no-receipt');
/** The caller knew things only an organisation could know: then the source of the leak is worth pursuing. */
const KNEW_ME = leaked('order', 'name', 'id-number', 'address', 'work', 'medical', 'money');
/** Under blackmail the same is said in the words of S04. */
const BLACKMAIL = happened('extorted', 'paid-extortion', 'intimate-threat', 'sexual-demand');
const INSTITUTION = is('actor', 'bank', 'telecom', 'platform');
/** Who may have leaked what the swindler knew; the swindler himself is not written to. */
const SOURCE_KNOWN = is(
  'actor',
  'platform',
  'merchant',
  'bank',
  'telecom',
  'courier',
  'school',
  'hospital',
  'employer',
  'property',
  'lender',
);

export const fraud: Situation = {
  id: 'S05',
  title: '被诈骗，或正被要求转账',
  summary: '钱的事最赶时间：先停手、打 110、打银行，请求止付和冻结；再去派出所做笔录，把止付转成正式冻结。',
  rank: 14,
  when: happened('scammed', 'asked-to-pay', 'money-moving', 'code-given', 'screen-shared'),
  steps: [
    use(stopPaying, { when: not(BLACKMAIL) }),
    use(stopPaying, {
      when: all(is('who', 'elder'), MOVING, not(BLACKMAIL)),
      note: '老人还在听骗子的：坐到他身边，先挂电话，再请 110 或 96110 的人直接和他说。别责备，一吵他更只信电话那头。',
    }),
    use(call110, {
      when: any(MOVING, happened('asked-to-pay')),
      note: '报五样：对方户名、账号、金额、时间、流水号，说“请求紧急止付、快速冻结”。还没转的，说清谁让您转、怎么说的。',
    }),
    use(disconnectRemote, { when: REMOTE }),
    use(freezeMoney, {
      when: MOVING,
      note: '转出银行、收款的支付平台都打一遍。据公开资料，止付一般 48 小时、同一账户两次为限（现在是否还这样没有核实），所以要尽快去派出所转成正式冻结。',
    }),
    use(freezeMoney, {
      when: all(happened('code-given'), not(leaked('code'))),
      note: '验证码是哪个账户的，就先冻结那个账户，再看刚才有没有转账和改绑。',
    }),
    use(helpForChild, { when: is('who', 'child', 'teen') }),
    use(saveEvidence, {
      note: '全部聊天、假 App 和网址、通话录音、转账成功页；另写下对方说出了您的哪些信息（姓名、订单……），那是泄露的证据。',
    }),
    use(tellSomeone, {
      when: any(is('who', 'elder'), happened('asked-to-pay', 'money-moving')),
      note: '骗子常说“不能告诉家人”。现在就告诉一个人，请他陪着打电话、看着手机。',
    }),
    use(secureAccounts, {
      when: any(MOVING, REMOTE, LOST),
      note: '顺手查三样：绑定的手机号改了没有、有没有呼叫转移、有没有新开的免密支付。',
    }),
    use(reportCrime, {
      when: all(any(LOST, happened('code-given', 'screen-shared')), NOT_REPORTED),
      note: '题目写诈骗；请求三件：立案侦查、紧急止付并转正式冻结、查清个人信息从哪里来。附盖章流水，当天去。',
    }),
    use(printStatements, { when: any(LOST, happened('code-given', 'screen-shared')) }),
    use(creditReport, {
      when: any(REMOTE, happened('code-given'), LOST),
      note: '骗子常顺手用您的手机办贷款：有不认识的贷款，按“被冒名贷款”处理。',
    }),
    use(checkCards, { when: any(REMOTE, happened('code-given')) }),
    use(checkSims, {
      when: any(REMOTE, happened('code-given')),
      note: '看有没有多出的手机卡，被改绑、补卡的马上去营业厅。',
    }),
    use(listSources, { when: KNEW_ME }),
    use(askLeakFacts, {
      when: all(KNEW_ME, SOURCE_KNOWN),
      note: '写明骗子说出了哪些只有贵单位有的信息、什么时间打来，要求说明并保存日志。',
    }),
    use(traceSource, { when: any(LOST, happened('code-given', 'screen-shared')) }),
    use(complain12378, {
      when: all(LOST, any(is('actor', 'bank'), is('asked', 'refused'))),
      note: '说清银行当时有没有风险提示、异常核实，冻结请求是几点提的、几点办的。',
    }),
    use(preserveEvidence, {
      when: all(LOST, INSTITUTION),
      note: '要保全的是：风险提示、交易监测、开户资料和登录日志。知道收款人财产线索的，也可以申请财产保全。',
    }),
    use(expectSecondScam),
    use(restitution, { when: LOST }),
    use(legalAid, {
      when: all(LOST, is('police', 'accepted')),
      note: '刑事案件的被害人经济困难，可以申请法律援助。',
    }),
    use(sue, {
      when: all(LOST, any(SOURCE_KNOWN, is('offender', 'known'))),
      note: '能告三种人：泄露您信息的单位，没尽反诈义务的银行、运营商、平台，把账户借给骗子的人。都要证明和您的损失有因果关系。',
    }),
    ...POLICE_TRACK,
    ...ON_BEHALF,
  ],
  evidence: FRAUD_EVIDENCE,
  warnings: [...FRAUD_WARNINGS, handOverCard, phoneOnly, wrongOffice],
  claims: [
    { claim: fraudCriminal, when: unless('who', 'elder') },
    { claim: fraudVulnerable, when: is('who', 'elder') },
    { claim: fraudAdmin },
    { claim: helperCriminal, when: LOST },
    { claim: sellerCriminal, when: any(KNEW_ME, LOST) },
    { claim: sellerAdmin, when: all(KNEW_ME, eventFrom('2026-01-01')) },
    { claim: processorCivil, when: KNEW_ME },
    { claim: institutionCivil, when: all(LOST, INSTITUTION) },
    { claim: accountLenderCivil, when: LOST },
  ],
  papers: [
    { id: 'D05', when: any(LOST, happened('code-given', 'screen-shared')) },
    { id: 'D02', when: all(KNEW_ME, SOURCE_KNOWN) },
    { id: 'D14', when: all(LOST, INSTITUTION) },
    { id: 'D12', when: all(LOST, any(SOURCE_KNOWN, is('offender', 'known'))) },
    { id: 'D17', when: is('police', 'refused', 'no-receipt') },
    { id: 'D20', when: all(LOST, is('police', 'accepted')) },
  ],
  deadlines: [
    { id: 'cr-stop', when: MOVING },
    { id: 'cr-review', when: LOST },
    { id: 'cr-freeze', when: LOST },
  ],
  uncertain: [
    '刑事还没办完就另外起诉，法院可能先停下来，也可能不受理、驳回，各地做法不一。',
    '平台、银行要不要分担、担多少，没有统一比例，看个案。',
    '紧急止付 48 小时、两次为限来自公开资料，现在是否还是这个做法没有核实。',
  ],
};
