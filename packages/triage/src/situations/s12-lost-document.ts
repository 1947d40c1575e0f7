import { carrierCivil, finderAdmin, finderCriminal, mailOpenerAdmin } from '../claims/lost.ts';
import { all, any, happened, is, leaked, not, unless } from '../condition.ts';
import { type Situation, use } from '../situation.ts';
import { warnContacts } from '../steps/care.ts';
import { checkCards, checkSims, creditReport, recheckLater } from '../steps/checks.ts';
import { legalAid } from '../steps/court.ts';
import { saveEvidence } from '../steps/evidence.ts';
import { complainCourier } from '../steps/insider.ts';
import {
  freezeSocial,
  lockLostPhone,
  replaceIdCard,
  reportTheft,
  restoreSim,
  traceParcel,
} from '../steps/lost.ts';
import { askLeakFacts } from '../steps/source.ts';
import { freezeMoney, lockSim, secureAccounts } from '../steps/stop-loss.ts';
import { LOST_EVIDENCE, LOST_WARNINGS } from './lost-lists.ts';

const PHONE = happened('lost-phone');
const CARD = happened('lost-card');
const ID = happened('lost-id');
const PAPERS = happened('lost-papers');
const STOLEN = is('actor', 'stranger', 'fraudster', 'acquaintance');
const NOT_REPORTED = unless('police', 'accepted', 'refused', 'no-receipt');
const IDENTITY_OUT = any(ID, PAPERS, leaked('id-number', 'id-photo'));

export const lostDocument: Situation = {
  id: 'S12',
  title: '证件、手机、银行卡或资料丢了',
  summary: '先锁手机、停手机卡、冻结账户，再补证件；过一阵还要查一次有没有被人冒用。',
  rank: 31,
  when: happened('lost-id', 'lost-phone', 'lost-card', 'lost-papers'),
  steps: [
    use(lockLostPhone, { when: PHONE }),
    use(lockSim, { when: PHONE, note: '手机和卡一起丢的，锁完手机就打这个电话，别等到买新手机。' }),
    use(freezeMoney, {
      when: any(PHONE, CARD),
      note: '手机里登着银行和支付的，或银行卡丢了的，都先冻结；挂失时间记下来，之后的损失由谁担，常常看这个时间。',
    }),
    use(freezeSocial, { when: PHONE }),
    use(warnContacts, { when: PHONE, note: '手机在别人手里：告诉亲友这段时间收到借钱、发验证码的都别信。' }),
    use(saveEvidence, {
      when: PAPERS,
      note: '存下运单轨迹、寄件凭证、包装照片，写一张内件清单：有谁的什么证件、哪些号码。',
    }),
    use(reportTheft, {
      when: all(NOT_REPORTED, any(PHONE, STOLEN), not(happened('card-theft', 'account-taken'))),
    }),
    use(traceParcel, { when: PAPERS }),
    use(complainCourier, {
      when: PAPERS,
      note: '证件、户口本、合同寄丢：写明内件清单和用途，要求书面说明去向。',
    }),
    use(replaceIdCard, { when: ID }),
    use(replaceIdCard, {
      when: PAPERS,
      note: '丢的东西里有身份证、户口本原件的才要办；只有复印件的，去查名下的卡和贷款。',
    }),
    use(restoreSim, { when: PHONE }),
    use(secureAccounts, {
      when: any(PHONE, leaked('password')),
      note: '先从另一台设备改邮箱、支付密码，把丢的手机从登录设备里移除；要收验证码才能改的，等补卡以后。',
    }),
    use(checkSims, { when: any(IDENTITY_OUT, PHONE) }),
    use(checkCards, { when: any(IDENTITY_OUT, CARD, PHONE) }),
    use(creditReport, { when: any(IDENTITY_OUT, PHONE) }),
    use(askLeakFacts, {
      when: all(PAPERS, is('actor', 'courier', 'platform', 'bank', 'school', 'hospital', 'employer')),
      note: '单位或快递弄丢的：要它说明丢了什么、里面有谁的信息、采取了什么措施。',
    }),
    use(recheckLater, { note: '丢了证件、银行卡的，尤其要看有没有新开的卡、贷款、公司任职。' }),
    use(legalAid, { when: happened('card-theft') }),
  ],
  evidence: LOST_EVIDENCE,
  warnings: LOST_WARNINGS,
  claims: [
    { claim: finderAdmin, when: any(ID, PAPERS) },
    { claim: finderCriminal },
    { claim: mailOpenerAdmin, when: PAPERS },
    { claim: carrierCivil, when: all(PAPERS, is('actor', 'courier')) },
  ],
  papers: [
    { id: 'D23', when: any(ID, PAPERS) },
    { id: 'D06', when: any(PHONE, STOLEN, happened('card-theft', 'account-taken')) },
    { id: 'D10', when: happened('loan-in-name') },
    { id: 'D11', when: happened('loan-in-name', 'bank-account-in-name') },
    { id: 'D21', when: happened('sim-in-name') },
  ],
  deadlines: [
    { id: 'id-card', when: any(ID, PAPERS) },
    { id: 'exp-7', when: PAPERS },
    { id: 'cr-free', when: IDENTITY_OUT },
  ],
  uncertain: [
    '身份证丢失后去公安“挂失申报”是常见做法，法律条文写的是申请补领，具体手续以当地窗口为准。',
    '登报声明没有法律要求，也不会自动免掉责任。',
    '手机被盗后的损失，银行和平台怎么分责任，要看挂失时间和过错。',
  ],
};
