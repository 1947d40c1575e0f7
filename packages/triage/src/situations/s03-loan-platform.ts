import { callerCivil } from '../claims/harassment.ts';
import { collectorCriminal, lenderAdmin, lenderCivil } from '../claims/loan.ts';
import { harasserAdmin, processorCivil, sellerAdmin, sellerCriminal } from '../claims/shared.ts';
import { all, any, eventFrom, happened, is, leaked, not, unless } from '../condition.ts';
import { type Situation, use } from '../situation.ts';
import { warnContacts } from '../steps/care.ts';
import { creditReport } from '../steps/checks.ts';
import { injunction, sue } from '../steps/court.ts';
import { notarise, saveEvidence } from '../steps/evidence.ts';
import {
  askCollector,
  checkLender,
  collectFromRelatives,
  complainNifa,
  negotiateRepayment,
  notMyDebt,
  revokePermissions,
} from '../steps/loan.ts';
import { call110, reportCrime, reportPolice } from '../steps/police.ts';
import { call12345, complain12378, complainCac, report12321 } from '../steps/regulators.ts';
import { askLeakFacts, complainToOrg, rightsRequest } from '../steps/source.ts';
import { changeAccount, phoneOnly } from '../warnings/shared.ts';
import { BY_LENDER, COLLECTING, LOAN_EVIDENCE, LOAN_WARNINGS, NOT_MY_DEBT, OWES } from './loan-lists.ts';
import { ON_BEHALF } from './on-behalf.ts';
import { POLICE_TRACK } from './police-track.ts';

const RELATIVES = happened('contacts-blasted');
const AGGRESSIVE = any(
  happened('contacts-blasted', 'threatened', 'harassing-calls', 'posted', 'insulted', 'followed-offline'),
  is('danger', 'now', 'threat'),
);
const CRIME_LIKE = any(
  happened('threatened', 'posted', 'insulted', 'followed-offline', 'deepfake', 'sold'),
  is('danger', 'now', 'threat'),
);
const NOT_REPORTED = unless('police', 'accepted', 'refused', 'no-receipt');
const HANDED_OVER = all(happened('suspected-leak', 'data-handed-over'), not(COLLECTING));
/** Being reminded of a debt is lawful in itself: complaints need something that was done wrong. */
const WRONGED = all(BY_LENDER, any(AGGRESSIVE, is('asked', 'refused')));
const TOOK_TOO_MUCH = all(
  OWES,
  any(RELATIVES, happened('over-collected'), leaked('contacts', 'location', 'photo')),
);
/** What explains pestered relatives without any lender. */
const OTHER_CAUSE = happened(
  ...(['extorted', 'paid-extortion', 'intimate-threat', 'intimate-spread', 'sexual-demand'] as const),
  ...(['account-taken', 'scammed', 'impersonated', 'deepfake', 'lost-phone'] as const),
);

export const loanPlatform: Situation = {
  id: 'S03',
  title: '网贷平台泄露、爆通讯录、暴力催收',
  summary:
    '自己借的债，还不还、还多少按合同和法律算；催收、泄露违不违法另外追究，两件事分开办。亲友没担保就不用还；贷款不是您办的，按被冒名办。',
  rank: 26,
  when: any(
    happened('dunning'),
    all(RELATIVES, not(OTHER_CAUSE)),
    all(is('actor', 'lender'), any(COLLECTING, happened('suspected-leak', 'data-handed-over'))),
  ),
  steps: [
    use(call110, {
      when: any(is('danger', 'now', 'threat'), happened('followed-offline')),
      note: '催收的人堵门、上门威胁、不让您走：锁好门或到人多处，打 110 照实说“有人上门逼债（砸门、不让我走）”。',
    }),
    use(saveEvidence, {
      when: COLLECTING,
      note: '催收电话每个都录音；记下号码、几点、报的公司和工号、原话；P 图、群发消息录屏，看得到号码或群号。',
    }),
    use(saveEvidence, {
      when: HANDED_OVER,
      note: '截下 App 名称、填过的页面、要过的权限、隐私政策（带日期），证明您把哪些资料给了它。',
    }),
    use(collectFromRelatives, { when: RELATIVES }),
    use(revokePermissions, { when: OWES }),
    use(warnContacts, {
      when: any(RELATIVES, leaked('contacts')),
      note: '可以这样写：我的通讯录被网贷平台拿走，你没有替我担保，不用替我还，也不要转账；被骚扰了请截图、录音发我。',
    }),
    use(checkLender, { when: all(COLLECTING, OWES) }),
    use(askCollector, { when: all(COLLECTING, OWES) }),
    use(notMyDebt, { when: NOT_MY_DEBT }),
    use(notarise, {
      when: any(happened('posted'), is('spread', 'group', 'viral')),
      note: '催收发在群里、朋友圈的 P 图和欠款信息，可能几小时就撤，先公证或录屏。',
    }),
    use(reportPolice, {
      when: all(AGGRESSIVE, NOT_REPORTED),
      note: '写成行为，不写成“债务纠纷”：多次恐吓辱骂、群发侮辱、散布隐私。附亲友截图和号码时间表，要求查处并责令停止。',
    }),
    use(reportCrime, {
      when: all(CRIME_LIKE, NOT_REPORTED),
      note: '控告的是恐吓、跟踪、侮辱和非法提供个人信息，不是欠债。“催收非法债务罪”只管高利放贷等非法债务，普通贷款的催收别往上写。',
    }),
    use(report12321, {
      when: happened('harassing-calls', 'contacts-blasted'),
      note: '把轰炸亲友的号码也一并举报，一个号码一条。',
    }),
    use(creditReport, {
      when: all(COLLECTING, OWES),
      note: '核对这笔贷款的金额、逾期天数。金额、天数记错的，用征信异议申请书向征信中心或机构提出更正。',
    }),
    use(rightsRequest, {
      when: OWES,
      note: '写两条：删除从我手机里拿走的通讯录等别人的信息；告诉我把信息给了哪些机构、哪家外包催收，没有单独同意的停止提供。',
    }),
    use(askLeakFacts, {
      when: any(HANDED_OVER, happened('suspected-leak', 'sold')),
      note: '没放款、没办成的也能问：我的资料给了哪些平台和机构，请删除。',
    }),
    use(complainToOrg, {
      when: all(COLLECTING, BY_LENDER),
      note: '附催收录音、亲友截图和客服工单号，要求书面说明：谁委托、给了什么信息、怎么处理。',
    }),
    use(complainCac, {
      when: TOOK_TOO_MUCH,
      note: '过度收集写具体：它要了通讯录、相册、定位，和放款有什么关系；给第三方有没有单独问过您；不给这些权限是不是就不让用。',
    }),
    use(complain12378, {
      when: WRONGED,
      note: '银行、消费金融公司放的款找 12378；小贷公司、助贷平台可能转地方金融管理部门。',
    }),
    use(complainNifa, { when: WRONGED }),
    use(call12345, {
      when: all(is('actor', 'lender', 'unknown'), WRONGED),
      note: '小贷、助贷平台：请 12345 转地方金融管理部门，说清机构全称和“违规催收、泄露信息”。',
    }),
    use(negotiateRepayment, { when: all(COLLECTING, OWES, not(happened('loan-in-name'))) }),
    use(injunction, {
      when: any(happened('posted'), all(RELATIVES, is('spread', 'group', 'viral'))),
      note: '还在群里发、网上挂的，请求法院责令停止发布、停止联系第三人。',
    }),
    use(sue, {
      when: all(AGGRESSIVE, not(all(happened('loan-in-name'), unless('loanRole', 'tricked', 'consented')))),
      note: '放款机构和催收公司可以一起列为被告。被骚扰的亲友可以自己当原告，不用等您。',
    }),
    ...POLICE_TRACK,
    ...ON_BEHALF,
  ],
  evidence: LOAN_EVIDENCE,
  warnings: [...LOAN_WARNINGS, { ...changeAccount, when: HANDED_OVER }, phoneOnly],
  claims: [
    { claim: lenderCivil, when: all(COLLECTING, BY_LENDER) },
    { claim: processorCivil, when: HANDED_OVER },
    { claim: lenderAdmin, when: TOOK_TOO_MUCH },
    { claim: harasserAdmin, when: AGGRESSIVE },
    { claim: collectorCriminal, when: CRIME_LIKE },
    { claim: callerCivil, when: happened('harassing-calls') },
    { claim: sellerAdmin, when: all(any(RELATIVES, happened('sold', 'posted')), eventFrom('2026-01-01')) },
    { claim: sellerCriminal, when: any(RELATIVES, happened('sold', 'posted')) },
  ],
  papers: [
    { id: 'D04', when: all(COLLECTING, BY_LENDER) },
    { id: 'D01', when: any(OWES, NOT_MY_DEBT) },
    { id: 'D07', when: TOOK_TOO_MUCH },
    { id: 'D06', when: AGGRESSIVE },
    { id: 'D05', when: CRIME_LIKE },
    { id: 'D12', when: AGGRESSIVE },
    { id: 'D10', when: all(happened('dunning'), OWES) },
    { id: 'D13', when: happened('posted') },
  ],
  deadlines: [
    { id: 'fin-complaint', when: WRONGED },
    { id: 'ps-discover', when: AGGRESSIVE },
  ],
  uncertain: [
    '机构多半会说委托合法、只找了紧急联系人；联系到什么程度算过线，一案一看。',
    '据公开报道，2025 年有一份关于网贷催收的推荐性国家标准，投诉时可以作参照，但它不是必须遵守的法律。',
  ],
};
