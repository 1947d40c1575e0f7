import {
  cardOpenerAdmin,
  impostorAdmin,
  impostorCivil,
  impostorCriminal,
  openingInstitutionCivil,
  registrationAdmin,
} from '../claims/identity.ts';
import { platformCivil, processorCivil } from '../claims/shared.ts';
import { all, any, happened, is, leaked, unless } from '../condition.ts';
import { type Situation, use } from '../situation.ts';
import { tellSomeone, warnContacts } from '../steps/care.ts';
import { checkCards, checkSims, creditReport, recheckLater } from '../steps/checks.ts';
import { legalAid, sue } from '../steps/court.ts';
import { findPoster } from '../steps/doxxing.ts';
import { saveEvidence } from '../steps/evidence.ts';
import { telecomAppeal } from '../steps/harassment.ts';
import { closeBankAccount, closeSim, correctRecord, signNothing, taxAppeal } from '../steps/identity.ts';
import { platformNotice } from '../steps/platform.ts';
import { call110, reportCrime, reportPolice } from '../steps/police.ts';
import { confirmRegistration, registrationRemedy, revokeRegistration } from '../steps/registration.ts';
import { complain12378 } from '../steps/regulators.ts';
import { listSources } from '../steps/source.ts';
import { IDENTITY_EVIDENCE, IDENTITY_UNCERTAIN, IDENTITY_WARNINGS } from './identity-lists.ts';

const COMPANY = happened('company-in-name');
const SIM = happened('sim-in-name');
const ACCOUNT = happened('bank-account-in-name');
const TAX = happened('tax-in-name');
const IMPERSONATED = happened('impersonated');
const OTHER = happened('other-in-name');
const NOT_REPORTED = unless('police', 'accepted', 'refused', 'no-receipt');
/** The dead have no right of name; their relatives claim under S19. */
const ALIVE = unless('who', 'deceased');
const BY_BOSS = is('actor', 'employer');

export const identityMisuse: Situation = {
  id: 'S11',
  title: '身份被冒用（公司、手机卡、银行卡、个税、冒充等）',
  summary: '有人用您的身份注册公司、办卡、报工资、冒充您：先截屏、不签字，报警留记录，再到登记的那家撤掉。',
  rank: 28,
  when: happened(
    'company-in-name',
    'sim-in-name',
    'bank-account-in-name',
    'tax-in-name',
    'impersonated',
    'other-in-name',
  ),
  steps: [
    use(call110, {
      when: all(IMPERSONATED, happened('scammed', 'asked-to-pay', 'extorted')),
      note: '有人正冒充您骗亲友的钱：报出冒充的账号、收款账户，请求止付。',
    }),
    use(saveEvidence, {
      when: COMPANY,
      note: '截屏公示系统：公司名、统一代码、登记机关、您的身份、成立日期。',
    }),
    use(saveEvidence, { when: SIM, note: '存下 10699000 的短信和营业厅给的明细。' }),
    use(saveEvidence, { when: any(ACCOUNT, TAX), note: '截屏一键查卡结果、个税 App 里的任职和每一笔收入。' }),
    use(saveEvidence, {
      when: IMPERSONATED,
      note: '截屏冒充账号的主页、头像、和别人的聊天，找出被盗照片最早是在哪里发的。',
    }),
    use(saveEvidence, {
      when: OTHER,
      note: '截屏或拍下那条记录：在哪个系统、哪天办的、写的是什么、谁告诉您的。',
    }),
    use(signNothing, { when: any(COMPANY, SIM, ACCOUNT, TAX, OTHER) }),
    use(warnContacts, {
      when: IMPERSONATED,
      note: '告诉亲友：我只有这一个账号，借钱、投票、收验证码的都不是我。',
    }),
    use(tellSomeone, { when: is('mood', 'self-harm') }),
    use(reportPolice, {
      when: NOT_REPORTED,
      note: '写明身份被冒用在哪里、您没办过、证件丢过没有；受案回执是撤销、销户、申诉都要用的凭据。',
    }),
    use(reportCrime, {
      when: all(NOT_REPORTED, any(happened('sold'), is('volume', 'many'), all(ACCOUNT, happened('scammed')))),
      note: '请求查盗用身份证件、伪造证件，以及身份资料是从哪里买来的。',
    }),
    use(confirmRegistration, { when: COMPANY }),
    use(checkSims, { when: any(SIM, COMPANY, ACCOUNT, TAX, OTHER) }),
    use(checkCards, { when: any(ACCOUNT, COMPANY, SIM, OTHER) }),
    use(creditReport, {
      when: any(COMPANY, ACCOUNT, SIM),
      note: '看有没有用这家公司、这张卡的名义办的贷款、担保。',
    }),
    use(closeSim, { when: SIM }),
    use(closeBankAccount, { when: ACCOUNT }),
    use(taxAppeal, { when: TAX }),
    use(platformNotice, {
      when: IMPERSONATED,
      note: '按“冒充、盗用肖像”投诉：附本人证明和原照片的首发链接，要求关停冒充账号并保存注册信息。',
    }),
    use(listSources, {
      when: leaked('id-photo', 'id-number'),
      note: '想想身份证复印件、刷脸给过谁：招聘、兼职、贷款、中介、复印店。',
    }),
    use(revokeRegistration, { when: COMPANY }),
    use(revokeRegistration, {
      when: all(COMPANY, BY_BOSS),
      note: '老板拿您的证件登记的：先书面要求公司变更登记并写明您不同意；当时知情、签过字、刷过脸的，不算被冒名，要走变更登记或诉讼。',
    }),
    use(correctRecord, { when: OTHER }),
    use(findPoster, { when: all(IMPERSONATED, is('offender', 'anonymous')) }),
    use(telecomAppeal, { when: SIM, note: '运营商不给关停、不给书面材料，或 15 日没答复，再申诉。' }),
    use(complain12378, {
      when: all(ACCOUNT, is('asked', 'refused')),
      note: '银行不核实、不销户、不给证明的，拿工单号投诉。',
    }),
    use(registrationRemedy, { when: COMPANY }),
    use(recheckLater),
    use(legalAid),
    use(sue, {
      when: ALIVE,
      note: '诉冒名的人侵害姓名权（用了照片加肖像权）：停止冒用、道歉、赔偿维权花的钱。',
    }),
  ],
  evidence: IDENTITY_EVIDENCE,
  warnings: IDENTITY_WARNINGS,
  claims: [
    { claim: impostorCivil, when: ALIVE },
    { claim: impostorAdmin },
    { claim: impostorCriminal },
    { claim: registrationAdmin, when: COMPANY },
    { claim: cardOpenerAdmin, when: any(SIM, ACCOUNT) },
    { claim: openingInstitutionCivil, when: any(SIM, ACCOUNT) },
    { claim: platformCivil, when: IMPERSONATED },
    { claim: processorCivil, when: happened('insider-leak', 'notice') },
  ],
  papers: [
    { id: 'D06' },
    { id: 'D05', when: any(happened('sold'), is('volume', 'many'), all(ACCOUNT, happened('scammed'))) },
    { id: 'D18', when: COMPANY },
    { id: 'D21', when: SIM },
    { id: 'D22', when: TAX },
    { id: 'D03', when: IMPERSONATED },
  ],
  deadlines: [
    { id: 'reg-accept', when: COMPANY },
    { id: 'reg-investigate', when: COMPANY },
    { id: 'reg-publish', when: COMPANY },
    { id: 'ad-reconsider', when: COMPANY },
    { id: 'tel-15', when: SIM },
    { id: 'tax-fake', when: TAX },
    { id: 'ps-discover' },
    { id: 'civ-limit' },
  ],
  uncertain: IDENTITY_UNCERTAIN,
};
