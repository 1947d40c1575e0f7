import { fraudCriminal, fraudVulnerable } from '../claims/fraud.ts';
import {
  impersonatorAdmin,
  impersonatorCriminal,
  lenderCreditAdmin,
  loanNotMine,
  realBorrowerCivil,
  rescindCivil,
} from '../claims/loan-in-name.ts';
import { processorCivil, sellerAdmin, sellerCriminal } from '../claims/shared.ts';
import { all, any, eventFrom, happened, is, not, unless } from '../condition.ts';
import { type Situation, use } from '../situation.ts';
import { checkCards, checkSims, creditReport, recheckLater } from '../steps/checks.ts';
import { preserveEvidence } from '../steps/court.ts';
import { creditObjection, dontAdmitLoan, lenderObjection, sortLoanRole } from '../steps/credit.ts';
import { consentedDebt, rescindOrNegotiate } from '../steps/credit-own-act.ts';
import { pbcComplaint, sueOverLoan } from '../steps/credit-remedies.ts';
import { saveEvidence } from '../steps/evidence.ts';
import { expectSecondScam, printStatements, restitution, stopPaying } from '../steps/fraud.ts';
import { reportCrime, traceSource } from '../steps/police.ts';
import { call12345, complain12378 } from '../steps/regulators.ts';
import { listSources } from '../steps/source.ts';
import { freezeMoney } from '../steps/stop-loss.ts';
import { handOverCard } from '../warnings/elder.ts';
import { phoneOnly } from '../warnings/shared.ts';
import { CREDIT_EVIDENCE, CREDIT_WARNINGS } from './credit-lists.ts';
import { ON_BEHALF } from './on-behalf.ts';
import { POLICE_TRACK } from './police-track.ts';

/** ① holds until the person says otherwise: its steps protect in every case, the others do not. */
const NOT_PARTY = unless('loanRole', 'tricked', 'consented', 'own');
const UNSORTED = unless('loanRole', 'none', 'tricked', 'consented', 'own');
const TRICKED = is('loanRole', 'tricked');
const CONSENTED = is('loanRole', 'consented');
const NOT_REPORTED = unless('police', 'accepted', 'refused', 'no-receipt');

export const loanInName: Situation = {
  id: 'S06',
  title: '名下多出贷款（被冒名、被骗贷或替人贷）',
  summary:
    '先分清三种：完全没参与、被骗着操作、同意替人贷。没参与的先书面异议和征信异议，不急着起诉，更不要先还“第一期”。',
  rank: 22,
  when: happened('loan-in-name'),
  steps: [
    use(sortLoanRole, { when: UNSORTED }),
    use(dontAdmitLoan, { when: NOT_PARTY }),
    use(dontAdmitLoan, {
      when: UNSORTED,
      note: '还没分清是哪一种的，先只说“我要核实，请书面联系”，不记得的就说不记得。',
    }),
    use(stopPaying, {
      when: all(
        TRICKED,
        is('money', 'moving'),
        not(happened('extorted', 'paid-extortion', 'intimate-threat', 'sexual-demand')),
      ),
    }),
    use(freezeMoney, { when: all(TRICKED, is('money', 'moving')) }),
    use(saveEvidence, {
      when: TRICKED,
      note: '让您点过的每一步（下载、刷脸、输验证码、转走）按先后写下来；放款和转出的流水都导出。',
    }),
    use(saveEvidence, {
      when: CONSENTED,
      note: '和用钱的人的聊天、借条、转账，谁还了哪几期，都录屏导出；合同和放款流水下载一份。',
    }),
    use(saveEvidence, {
      when: NOT_PARTY,
      note: '催收电话录音、催款短信、放款短信、信用报告里那一笔。另写一张时间表：证件什么时候丢过、借给过谁、那天您在哪里。',
    }),
    use(creditReport, {
      note: '看清每一笔：机构、开户日期、金额，还有“查询记录”里谁查过您。记下报告编号，异议要用。',
    }),
    use(checkSims, { when: NOT_PARTY, note: '放款绑的手机号要是您名下多出来的卡，那就是冒名的证据。' }),
    use(checkCards, { when: NOT_PARTY, note: '收款账户如果是用您名字新开的卡，到那家银行打开户资料。' }),
    use(reportCrime, {
      when: all(NOT_PARTY, NOT_REPORTED),
      note: '写身份被冒用贷款，写上机构、金额、日期。回执是后面异议、投诉、起诉都要的。',
    }),
    use(reportCrime, {
      when: all(TRICKED, NOT_REPORTED),
      note: '写自己被骗着操作的经过，照实说是自己点的，别写成“完全不知道”。',
    }),
    use(reportCrime, {
      when: all(UNSORTED, NOT_REPORTED),
      note: '有没有点过、签过，想不起来的写“不记得，请查”，不写“从没参与”。',
    }),
    use(printStatements, { when: TRICKED }),
    use(lenderObjection, { when: NOT_PARTY }),
    use(lenderObjection, {
      when: UNSORTED,
      note: '还没分清的，先只要合同、影像、收款账户这些材料；看过再写“不是本人办的”。',
    }),
    use(creditObjection, { when: NOT_PARTY }),
    use(creditObjection, {
      when: is('who', 'deceased'),
      note: '亲人已去世的，附死亡证明和亲属关系证明，写明放款日期是在去世前还是去世后。',
    }),
    use(complain12378, {
      when: any(NOT_PARTY, TRICKED),
      note: '请求：核实是不是本人申请、停止催收、更正征信、书面答复。机构的工单号写上。',
    }),
    use(call12345, {
      when: all(is('actor', 'lender', 'unknown'), any(NOT_PARTY, TRICKED)),
      note: '小贷公司、助贷平台请转地方金融管理部门。',
    }),
    use(listSources, { when: NOT_PARTY, note: '冒名贷款要用证件照、人脸和手机号：这几样您同时给过谁？' }),
    use(traceSource, {
      when: any(NOT_PARTY, TRICKED),
      note: '请警方向机构调取合同、人脸影像、IP、设备和收款账户，查证件从哪里流出。',
    }),
    use(preserveEvidence, {
      when: is('loanRole', 'none'),
      note: '要保全：签约时的人脸影像和视频、电子签名数据、IP 与设备号、收款流水。机构不给才用。',
    }),
    use(rescindOrNegotiate, { when: TRICKED }),
    use(consentedDebt, { when: CONSENTED }),
    use(restitution, { when: TRICKED }),
    use(expectSecondScam, { when: TRICKED }),
    use(pbcComplaint, { when: NOT_PARTY }),
    use(recheckLater, { note: '每次都再看信用报告：原来那笔改了没有，有没有新的。' }),
    use(sueOverLoan, { when: NOT_PARTY }),
    ...POLICE_TRACK,
    ...ON_BEHALF,
  ],
  evidence: CREDIT_EVIDENCE,
  warnings: [...CREDIT_WARNINGS, handOverCard, phoneOnly],
  claims: [
    { claim: loanNotMine, when: NOT_PARTY },
    { claim: lenderCreditAdmin, when: any(NOT_PARTY, TRICKED) },
    { claim: impersonatorCriminal, when: NOT_PARTY },
    { claim: impersonatorAdmin, when: NOT_PARTY },
    { claim: sellerCriminal, when: NOT_PARTY },
    { claim: sellerAdmin, when: all(NOT_PARTY, eventFrom('2026-01-01')) },
    { claim: processorCivil, when: NOT_PARTY },
    { claim: rescindCivil, when: TRICKED },
    { claim: fraudCriminal, when: all(TRICKED, unless('who', 'elder')) },
    { claim: fraudVulnerable, when: all(TRICKED, is('who', 'elder')) },
    { claim: realBorrowerCivil, when: CONSENTED },
  ],
  papers: [
    { id: 'D11', when: NOT_PARTY },
    { id: 'D10', when: NOT_PARTY },
    { id: 'D05', when: any(NOT_PARTY, TRICKED) },
    { id: 'D12' },
    { id: 'D14', when: is('loanRole', 'none') },
  ],
  deadlines: [
    { id: 'cr-objection', when: NOT_PARTY },
    { id: 'cr-complaint', when: NOT_PARTY },
    { id: 'cr-bad' },
    { id: 'fin-complaint', when: any(NOT_PARTY, TRICKED) },
  ],
  uncertain: [
    '机构说“人脸核验通过”时由谁证明是不是本人：银行卡案件有明文规定，普通贷款没有直接条文，看个案。',
    '先还了一期会不会被当作追认，各地看法不一。',
  ],
};
