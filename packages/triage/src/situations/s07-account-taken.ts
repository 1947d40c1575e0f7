import {
  accountPlatformCivil,
  bankCivil,
  hackAdmin,
  hackCriminal,
  theftAdmin,
  theftCriminal,
} from '../claims/account.ts';
import { sellerAdmin, sellerCriminal } from '../claims/shared.ts';
import { all, any, eventFrom, happened, is, unless } from '../condition.ts';
import { type Situation, use } from '../situation.ts';
import {
  appealAccount,
  askSimSwap,
  freezeAccount,
  proveRealCard,
  tellBankNotMine,
} from '../steps/account.ts';
import { disputeTransaction, sueBank } from '../steps/card-theft.ts';
import { warnContacts } from '../steps/care.ts';
import { checkSims, creditReport } from '../steps/checks.ts';
import { sue } from '../steps/court.ts';
import { saveEvidence } from '../steps/evidence.ts';
import { report12377 } from '../steps/platform.ts';
import { call110, reportCrime, reportPolice } from '../steps/police.ts';
import { complain12378 } from '../steps/regulators.ts';
import { complainToOrg, rightsRequest } from '../steps/source.ts';
import { disconnectRemote, freezeMoney, secureAccounts } from '../steps/stop-loss.ts';
import { handOverCard } from '../warnings/elder.ts';
import { changeAccount, phoneOnly } from '../warnings/shared.ts';
import { ACCOUNT_EVIDENCE, ACCOUNT_WARNINGS } from './account-lists.ts';
import { ON_BEHALF } from './on-behalf.ts';
import { POLICE_TRACK } from './police-track.ts';

const CARD = happened('card-theft');
const ACCOUNT = happened('account-taken');
const MONEY_GOING = any(is('money', 'moving'), all(CARD, unless('money', 'lost', 'none')));
const MONEY_GONE = any(CARD, is('money', 'moving', 'lost'));
const NOT_REPORTED = unless('police', 'accepted', 'refused', 'no-receipt');

export const accountTaken: Situation = {
  id: 'S07',
  title: '账号被盗，或银行卡被盗刷',
  summary:
    '换干净的设备，从官方入口冻结；涉及钱的先打银行挂失、打 110。旧号不要弃、不要注销，钱和证据都在里面。',
  rank: 18,
  when: happened('account-taken', 'card-theft'),
  steps: [
    use(call110, {
      when: MONEY_GOING,
      note: '报清：哪个账户、几点、几笔、多少钱、收款方是谁，说“不是我本人操作”，请求止付。',
    }),
    use(freezeMoney, {
      when: any(CARD, is('money', 'moving')),
      note: '先挂失或冻结被盗刷的卡，再冻结同一手机号绑的其他卡和支付账户；挂失时间记准，后面分责任要看它。',
    }),
    use(disconnectRemote, { when: happened('unknown-app', 'screen-shared') }),
    use(proveRealCard, { when: all(CARD, unless('who', 'deceased')) }),
    use(saveEvidence, {
      note: '异常登录通知、被改绑的短信、短信轰炸、每一笔交易的时间地点和商户；以及挂失、报警是几点打的。',
    }),
    use(freezeAccount, { when: ACCOUNT }),
    use(askSimSwap),
    use(secureAccounts, {
      when: ACCOUNT,
      note: '先找回、冻结被盗的那个号，再改别的。',
    }),
    use(secureAccounts, {
      when: CARD,
      note: '手机银行、支付密码和免密支付放在最前面改。',
    }),
    use(warnContacts, {
      when: any(ACCOUNT, happened('contacts-blasted')),
      note: '重点说“别转账”：盗号的人正拿您的号向亲友借钱。已经转了的请他们打 110。',
    }),
    use(tellBankNotMine, { when: CARD }),
    use(appealAccount, { when: ACCOUNT }),
    use(reportCrime, {
      when: all(MONEY_GONE, NOT_REPORTED),
      note: '写盗窃、信用卡诈骗或非法获取数据，附交易明细、挂失记录和真卡凭条。回执银行会要。',
    }),
    use(reportPolice, {
      when: all(ACCOUNT, unless('money', 'moving', 'lost'), NOT_REPORTED),
      note: '没有丢钱的盗号，按侵入系统、获取数据报治安，写清造成的危害：亲友被骗、资料被拿、无法使用。',
    }),
    use(checkSims, { note: '照着查到的账号，逐个看绑定和密码有没有被改。' }),
    use(creditReport, { when: MONEY_GONE, note: '看有没有被顺手借了款、开了分期。' }),
    use(rightsRequest, {
      when: ACCOUNT,
      note: '要三样：被盗期间的登录日志、设备型号和 IP、改绑和转账的操作记录。请它一直保存到警方调取。',
    }),
    use(disputeTransaction, { when: CARD }),
    use(complainToOrg, {
      when: is('asked', 'waiting', 'refused'),
      note: '平台或银行不理的，正式投诉：要恢复账号（退回交易）、提供日志、书面答复。',
    }),
    use(report12377, {
      when: all(ACCOUNT, is('asked', 'refused')),
      note: '平台不处理盗号申诉的，写明申诉编号和答复。',
    }),
    use(complain12378, {
      when: CARD,
      note: '银行不认、拖着不给单据的：说清您几点书面告知、银行几点答复、要求它提供哪些证据。',
    }),
    use(sueBank, { when: CARD }),
    use(sue, {
      when: all(ACCOUNT, is('asked', 'refused')),
      note: '平台没尽安全义务造成损失的，可以告平台；由它证明自己没有过错。',
    }),
    ...POLICE_TRACK,
    ...ON_BEHALF,
  ],
  evidence: ACCOUNT_EVIDENCE,
  warnings: [...ACCOUNT_WARNINGS, handOverCard, changeAccount, phoneOnly],
  claims: [
    { claim: bankCivil, when: CARD },
    { claim: accountPlatformCivil, when: ACCOUNT },
    { claim: theftCriminal, when: CARD },
    { claim: theftAdmin, when: CARD },
    { claim: hackCriminal, when: ACCOUNT },
    { claim: hackAdmin, when: ACCOUNT },
    { claim: sellerCriminal },
    { claim: sellerAdmin, when: eventFrom('2026-01-01') },
  ],
  papers: [
    { id: 'D01', when: ACCOUNT },
    { id: 'D05', when: MONEY_GONE },
    { id: 'D06', when: ACCOUNT },
    { id: 'D04' },
    { id: 'D12', when: any(CARD, is('asked', 'refused')) },
  ],
  deadlines: [{ id: 'pi-log' }, { id: 'cr-review', when: MONEY_GONE }],
  uncertain: [
    '被盗的账号只有一两个、损失又小的，往往够不上刑事；按治安办也要看“造成危害”怎么认定。',
    '密码、验证码是不是自己泄露的，责任怎么分，由法院按个案定。',
  ],
};
