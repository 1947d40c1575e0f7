import { callerCivil } from '../claims/harassment.ts';
import {
  harasserAdmin,
  merchantAdmin,
  processorCivil,
  sellerAdmin,
  sellerCriminal,
} from '../claims/shared.ts';
import { all, any, eventBefore, eventFrom, happened, is, unless } from '../condition.ts';
import { type Situation, use } from '../situation.ts';
import { sue } from '../steps/court.ts';
import { saveEvidence } from '../steps/evidence.ts';
import { blockCalls, noContactOrder, refuseCalls, telecomAppeal } from '../steps/harassment.ts';
import { call110, reportPolice } from '../steps/police.ts';
import { protectionOrder } from '../steps/protection-order.ts';
import { complain12315, report12321 } from '../steps/regulators.ts';
import { complainToOrg, rightsRequest } from '../steps/source.ts';
import { lowerExposure } from '../steps/stop-loss.ts';
import { changeAccount, doxBack, oldArticles, phoneOnly, wrongOffice } from '../warnings/shared.ts';

const CALLS = happened('harassing-calls', 'marketing-calls');
const OFFLINE = happened('threatened', 'followed-offline');
/** Someone is behind it on purpose, not just selling: then it is a police matter. */
const AGGRESSIVE = happened('harassing-calls', 'threatened', 'followed-offline');
/** The callers know more than a number: somebody gave the data to them. */
const DATA_TRAIL = happened('sold', 'insider-leak', 'suspected-leak');
const NOT_REPORTED = unless('police', 'accepted', 'refused', 'no-receipt');
const KNOWN_PERSON = is('actor', 'partner', 'acquaintance');
/** Junk-call reports and 哪家公司 are no use against an ex or a neighbour. */
const NOT_SOMEONE_CLOSE = unless('actor', 'partner', 'acquaintance');
/** Kept on after being told to stop: the courts are open to mere marketing too. */
const LASTING = any(AGGRESSIVE, all(CALLS, is('asked', 'refused')));
const SELLER_KNOWN = is(
  'actor',
  'merchant',
  'platform',
  'bank',
  'telecom',
  'property',
  'courier',
  'school',
  'hospital',
  'employer',
);

export const harassment: Situation = {
  id: 'S02',
  title: '被骚扰、被恐吓、被纠缠',
  summary: '有人反复打电话、发短信、上门或跟踪，打扰您的生活：先留记录、明确拒绝，恐吓纠缠的直接走公安。',
  rank: 50,
  when: any(
    happened('harassing-calls', 'marketing-calls', 'threatened', 'followed-offline'),
    // Relatives pestered by an ex or a stranger is harassment; by a lender it is dunning (S03).
    all(happened('contacts-blasted'), is('actor', 'partner', 'acquaintance', 'stranger')),
  ),
  steps: [
    use(call110, {
      when: OFFLINE,
      note: '有人威胁、跟踪、堵门：先进人多的地方或锁好门，说清“正在发生”和位置，再谈证据。',
    }),
    use(refuseCalls, { when: all(CALLS, NOT_SOMEONE_CLOSE) }),
    use(saveEvidence, {
      when: CALLS,
      note: '做一张号码清单：日期、几点几分、响了多久、说了什么；短信截图带号码和时间。',
    }),
    use(saveEvidence, {
      when: happened('threatened'),
      note: '恐吓的话一字不改地留下：原来的消息、录音别删；当面说的，当天写下时间、地点、谁在场。',
    }),
    use(saveEvidence, {
      when: KNOWN_PERSON,
      note: '认识的人纠缠的：说一次“请不要再联系我”留作凭据，之后不回、不吵、不单独见面。',
    }),
    use(saveEvidence, {
      when: happened('followed-offline'),
      note: '跟踪、上门的：记下时间地点、车牌、衣着，请门卫、邻居作证，小区监控尽快请物业或警方保存。',
    }),
    use(lowerExposure, { when: OFFLINE }),
    use(report12321, { when: all(CALLS, NOT_SOMEONE_CLOSE) }),
    use(blockCalls, { when: CALLS }),
    use(reportPolice, {
      when: all(AGGRESSIVE, NOT_REPORTED, eventFrom('2026-01-01')),
      note: '写成“反复发送侮辱、恐吓信息”“滋扰、纠缠、跟踪”这样的行为，附次数和清单；单纯推销广告一般先投诉商家。',
    }),
    // 滋扰、纠缠、跟踪 entered the law only in 2026.
    use(reportPolice, {
      when: all(AGGRESSIVE, NOT_REPORTED, eventBefore('2026-01-01')),
      note: '写成“威胁人身安全”“反复发送侮辱、恐吓信息，打乱正常生活”，附次数和清单；跟踪、堵门的照实写清时间、地点、次数，由警方判断按哪一条办。',
    }),
    use(noContactOrder, {
      when: all(
        eventFrom('2026-01-01'),
        any(
          happened('followed-offline'),
          all(happened('harassing-calls'), any(KNOWN_PERSON, is('offender', 'known'))),
        ),
      ),
    }),
    use(protectionOrder, { when: all(is('woman', 'yes'), is('actor', 'partner')) }),
    use(rightsRequest, {
      when: all(CALLS, SELLER_KNOWN),
      note: '三项一起写：撤回同意、停止营销；删除我的号码；说明号码从哪里来、还给过谁。',
    }),
    use(complainToOrg, {
      when: all(CALLS, SELLER_KNOWN),
      note: '附上“我拒绝”之后还打来的通话记录，要求停止营销并查是哪个部门、哪家外包在打。',
    }),
    use(complain12315, {
      when: all(happened('marketing-calls'), is('actor', 'merchant', 'platform', 'property')),
      note: '违法线索写两条：没同意就收集使用号码；明确拒绝后仍发商业信息。',
    }),
    use(telecomAppeal, { when: all(CALLS, is('actor', 'telecom')) }),
    use(sue, {
      when: LASTING,
      note: '骚扰停不下来的，案由可以写隐私权纠纷（私人生活安宁），请求停止打扰、道歉。',
    }),
  ],
  evidence: [
    {
      what: '号码清单：日期、时刻、时长、内容',
      perishes: 'days',
      how: '手机通话记录条数有限，每天抄一次并截图',
      when: CALLS,
    },
    { what: '骚扰、恐吓电话的录音和短信原文', perishes: 'days', how: '原机保存，不转发剪辑' },
    { what: '“我拒绝、不要再联系”的录音或退订记录', perishes: 'lasting', when: CALLS },
    { what: '12321 举报编号和回复', perishes: 'lasting', when: all(CALLS, NOT_SOMEONE_CLOSE) },
    {
      what: '跟踪、上门的监控录像',
      perishes: 'days',
      how: '公共监控法定保存不少于 30 日，尽快请警方或管理单位调取',
      when: happened('followed-offline', 'threatened'),
    },
  ],
  warnings: [
    {
      id: 'swear-back',
      dont: '不要对骂，也不要用同样的办法骚扰回去',
      why: '录音里您也骂人，事情就从“他骚扰我”变成“互相骂”。',
    },
    {
      id: 'reply-t',
      dont: '不要给陌生号码、诈骗号码回“T”“退订”',
      why: '对方由此知道这个号码有人用，只会更多。只有知名商家的正规短信才用退订。',
      when: CALLS,
    },
    {
      id: 'block-only',
      dont: '不要只拉黑、不留记录',
      why: '没有清单和录音，12321、派出所、法院都没法认定。',
    },
    { ...changeAccount, when: CALLS },
    doxBack,
    wrongOffice,
    phoneOnly,
    { ...oldArticles, when: AGGRESSIVE },
  ],
  claims: [
    { claim: callerCivil },
    { claim: harasserAdmin, when: AGGRESSIVE },
    { claim: processorCivil, when: all(CALLS, SELLER_KNOWN) },
    {
      claim: merchantAdmin,
      when: all(happened('marketing-calls'), is('actor', 'merchant', 'platform', 'property')),
    },
    { claim: sellerAdmin, when: all(DATA_TRAIL, eventFrom('2026-01-01')) },
    { claim: sellerCriminal, when: DATA_TRAIL },
  ],
  papers: [
    { id: 'D08', when: all(CALLS, NOT_SOMEONE_CLOSE) },
    { id: 'D04', when: all(CALLS, SELLER_KNOWN) },
    { id: 'D01', when: all(CALLS, SELLER_KNOWN) },
    { id: 'D06', when: AGGRESSIVE },
    { id: 'D12', when: LASTING },
  ],
  deadlines: [
    { id: 'ps-discover', when: AGGRESSIVE },
    { id: 'tel-15', when: is('actor', 'telecom') },
  ],
  uncertain: [
    '改号软件和境外号码很难追到人，能不能查到要看警方调取的结果。',
    '12321 多久办完，没有核实到公开的时限。',
  ],
};
