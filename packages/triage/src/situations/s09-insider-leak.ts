import { employerForStaff, idCardStaffAdmin, insiderCriminal, merchantCivil } from '../claims/insider.ts';
import {
  officialCriminal,
  officialDiscipline,
  policeDiscipline,
  stateOrganCivil,
} from '../claims/officials.ts';
import { courierAdmin, creditAdmin, doctorAdmin, hospitalCivil, propertyAdmin } from '../claims/sectors.ts';
import { processorAdmin, processorCivil, sellerAdmin } from '../claims/shared.ts';
import { cardDataCriminal, sellerFineOld } from '../claims/trade.ts';
import { all, any, eventBefore, eventFrom, happened, is, leaked, unless } from '../condition.ts';
import { type Situation, use } from '../situation.ts';
import { legalAid, preserveEvidence, sue } from '../steps/court.ts';
import { saveEvidence } from '../steps/evidence.ts';
import { telecomAppeal } from '../steps/harassment.ts';
import {
  complainCourier,
  complainEmployer,
  complainHospital,
  complainProperty,
  complainSchool,
  keepAccessLog,
  stopSpread,
} from '../steps/insider.ts';
import { complainOfficial, complainPolice, stateOrganRemedy } from '../steps/officials.ts';
import { call110, reportCrime, reportPolice } from '../steps/police.ts';
import { call12345, complain12315, complain12378, complainCac, publicInterest } from '../steps/regulators.ts';
import { askLeakFacts, complainToOrg, listSources } from '../steps/source.ts';
import { INSIDER_EVIDENCE, INSIDER_UNCERTAIN, INSIDER_WARNINGS } from './insider-lists.ts';

const NOT_REPORTED = unless('police', 'accepted', 'refused', 'no-receipt');
const STATE = is('actor', 'government', 'police');
/** Businesses and services: they must prove they were not at fault; a state organ is another matter. */
const NOT_STATE = unless('actor', 'government', 'police');
const SPREAD = any(is('spread', 'group', 'viral'), happened('posted'));
const TRADED = any(happened('sold'), is('volume', 'many'));
/** No supervisor of its own in the table, or nobody said which kind of unit it is. */
const NO_SUPERVISOR = unless(
  'actor',
  'employer',
  'school',
  'hospital',
  'property',
  'courier',
  'merchant',
  'platform',
  'bank',
  'telecom',
  'government',
  'police',
);

export const insiderLeak: Situation = {
  id: 'S09',
  title: '单位、内部人员泄露了您的信息（含机关、警察）',
  summary:
    '学校、医院、物业、快递、银行、机关等把您的信息传出去了：让它停、让它说清、保住记录，再按单位的种类找主管部门。',
  rank: 36,
  when: happened('insider-leak'),
  steps: [
    use(call110, { when: is('danger', 'now', 'threat') }),
    use(saveEvidence, {
      note: '群聊原文带群名、成员、时间；文件看“属性”里的作者和修改时间；记下“只有这家单位才有”的字段和界面样子。',
    }),
    use(stopSpread, { when: any(SPREAD, leaked('medical')) }),
    use(askLeakFacts, {
      note: '和“保存记录”的要求写在同一封函里；写明哪些内容只有它有，要它说清谁查过、谁导出过、发给过谁。',
    }),
    use(keepAccessLog),
    use(listSources, { when: NO_SUPERVISOR }),
    use(reportPolice, {
      when: all(NOT_REPORTED, unless('actor', 'police')),
      note: '有人把信息卖给、发给外人的，线索写在最前面，请警方调取访问记录和监控；只是单位管理疏忽、没人往外传的，先发函和投诉。',
    }),
    use(reportCrime, {
      when: all(NOT_REPORTED, TRADED),
      note: '写明“信息是在履行职责、提供服务中得来的”：从重处罚，条数门槛减半。',
    }),
    use(complainEmployer, { when: is('actor', 'employer') }),
    use(complainSchool, { when: is('actor', 'school') }),
    use(complainHospital, { when: is('actor', 'hospital') }),
    use(complainProperty, { when: is('actor', 'property') }),
    use(complainCourier, { when: is('actor', 'courier') }),
    use(complain12315, {
      when: is('actor', 'merchant', 'platform'),
      note: '商家、酒店、电商泄露消费者信息：投诉要停止、赔偿，举报请查处；网店的交易信息平台至少保存 3 年，可以要。',
    }),
    use(complain12378, {
      when: is('actor', 'bank'),
      note: '要求银行书面说明谁查过您的账户或征信；征信被乱查的，再向所在地人民银行反映。',
    }),
    use(telecomAppeal, {
      when: is('actor', 'telecom'),
      note: '要求运营商查是哪个网点、哪个工号查过您的号码和通话记录。',
    }),
    use(complainOfficial, { when: is('actor', 'government') }),
    use(complainPolice, { when: is('actor', 'police') }),
    use(complainToOrg, {
      when: is('actor', 'merchant', 'platform', 'bank', 'telecom', 'other'),
      note: '请单位查内鬼、书面答复；要求里写明“删除、道歉、赔偿、以后怎么防”。',
    }),
    use(complainCac, {
      when: all(NOT_STATE, any(is('asked', 'refused'), is('volume', 'many'))),
      note: '单位不说明、不通知、不补救，都是可以举报的事实，附上发函和答复。',
    }),
    use(call12345, { when: NO_SUPERVISOR }),
    use(publicInterest, { when: is('volume', 'many') }),
    use(preserveEvidence, {
      when: any(is('asked', 'refused'), is('actor', 'property', 'hospital', 'bank', 'school')),
      note: '写明要保全的是哪几天、谁查询导出您信息的记录、哪个摄像头。',
    }),
    use(legalAid),
    use(sue, {
      when: NOT_STATE,
      note: '告单位就行，不用先抓到是哪个员工：由单位证明自己没有过错；查清是谁后再追他个人。',
    }),
    use(stateOrganRemedy, { when: STATE }),
  ],
  evidence: INSIDER_EVIDENCE,
  warnings: INSIDER_WARNINGS,
  claims: [
    { claim: processorCivil, when: NOT_STATE },
    { claim: processorAdmin, when: NOT_STATE },
    { claim: employerForStaff, when: NOT_STATE },
    { claim: hospitalCivil, when: is('actor', 'hospital') },
    { claim: doctorAdmin, when: is('actor', 'hospital') },
    { claim: merchantCivil, when: is('actor', 'merchant', 'courier') },
    { claim: courierAdmin, when: is('actor', 'courier') },
    { claim: propertyAdmin, when: is('actor', 'property') },
    { claim: creditAdmin, when: all(is('actor', 'bank'), leaked('money')) },
    { claim: cardDataCriminal, when: all(is('actor', 'bank'), leaked('bank-card')) },
    { claim: stateOrganCivil, when: STATE },
    { claim: officialDiscipline, when: is('actor', 'government') },
    { claim: policeDiscipline, when: is('actor', 'police') },
    { claim: officialCriminal, when: STATE },
    {
      claim: idCardStaffAdmin,
      when: all(
        is('actor', 'government', 'bank', 'telecom', 'school', 'hospital'),
        leaked('id-number', 'id-photo', 'name', 'address'),
      ),
    },
    { claim: sellerAdmin, when: eventFrom('2026-01-01') },
    { claim: sellerFineOld, when: eventBefore('2026-01-01') },
    { claim: insiderCriminal },
  ],
  papers: [
    { id: 'D02' },
    { id: 'D04', when: NOT_STATE },
    { id: 'D06' },
    { id: 'D05', when: TRADED },
    { id: 'D07', when: all(NOT_STATE, is('asked', 'refused')) },
    { id: 'D14', when: any(is('asked', 'refused'), is('actor', 'property', 'hospital', 'bank', 'school')) },
    { id: 'D12', when: NOT_STATE },
  ],
  deadlines: [
    { id: 'pi-video' },
    { id: 'pi-log' },
    { id: 'pi-breach', when: NOT_STATE },
    { id: 'pi-trade', when: is('actor', 'merchant', 'platform') },
    { id: 'exp-7', when: is('actor', 'courier') },
    { id: 'fin-complaint', when: is('actor', 'bank') },
    { id: 'ps-discover' },
    { id: 'civ-limit' },
  ],
  uncertain: INSIDER_UNCERTAIN,
};
