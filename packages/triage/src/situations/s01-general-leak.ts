import { merchantCivil } from '../claims/insider.ts';
import {
  massLeakAdmin,
  merchantAdmin,
  processorAdmin,
  processorCivil,
  sellerAdmin,
  sellerCriminal,
} from '../claims/shared.ts';
import { all, any, eventFrom, happened, is, leaked, not, unless } from '../condition.ts';
import { LEAKED, type Leaked } from '../facts.ts';
import { type Situation, use } from '../situation.ts';
import { checkCards, checkSims, recheckLater } from '../steps/checks.ts';
import { sue } from '../steps/court.ts';
import { saveEvidence } from '../steps/evidence.ts';
import { call110, reportPolice } from '../steps/police.ts';
import { complain12315, complainCac, publicInterest } from '../steps/regulators.ts';
import { askLeakFacts, listSources, rightsRequest } from '../steps/source.ts';
import { secureAccounts } from '../steps/stop-loss.ts';
import {
  buyOwn,
  changeAccount,
  doxBack,
  fifteenDays,
  oldArticles,
  pay,
  phoneOnly,
  threatenBack,
  wrongOffice,
} from '../warnings/shared.ts';

const HANDED_OVER = happened('data-handed-over');
/** Nobody said what got out: then the general checks come instead of the particular ones. */
const NOT_SAID = not(leaked(...(Object.keys(LEAKED) as Leaked[])));
const NOT_REPORTED = unless('police', 'accepted', 'refused', 'no-receipt');
/** A lead that somebody sold, supplied or unlawfully got the data. */
const LEAD = any(
  is('offender', 'known'),
  is('volume', 'many'),
  leaked('intimate'),
  happened('sold', 'insider-leak'),
);
const CONSUMER = is('actor', 'platform', 'merchant', 'courier', 'property');

export const generalLeak: Situation = {
  id: 'S01',
  title: '信息可能泄露了，还没看到损失',
  summary:
    '有人说得出您的姓名、订单，或资料交出去后不放心：先留证据，按泄露的种类补漏洞，再找源头、行使权利。',
  rank: 90,
  when: happened('suspected-leak', 'data-handed-over'),
  steps: [
    use(call110, { when: is('danger', 'now', 'threat') }),
    use(saveEvidence, {
      note: '专门记一句：对方说出了您的哪些信息、哪天几点、用什么号码；再存下订单页和隐私政策的当天版本。',
    }),
    use(saveEvidence, {
      when: HANDED_OVER,
      note: '存下交出资料的聊天、收据、对方名称和账号，以及当时说好只用来做什么。',
    }),
    use(secureAccounts, {
      when: any(
        leaked('password', 'phone', 'code', 'chat'),
        all(leaked('order'), is('actor', 'platform')),
        NOT_SAID,
      ),
      note: '顺便看一眼“登录设备”和登录记录，有不认识的先截图。',
    }),
    use(checkSims, { when: NOT_SAID }),
    use(checkCards, { when: NOT_SAID }),
    use(listSources, { when: any(unless('offender', 'known'), HANDED_OVER) }),
    use(askLeakFacts, {
      note: '发给最可能的那一家；写明只有它同时有这几项信息、时间对得上，请它说明来源、提供给过谁、是否泄露，并保存日志。',
    }),
    use(askLeakFacts, {
      when: leaked('medical'),
      note: '病历类信息请它查内部访问记录：谁、什么时间、用哪个账号打开过。',
    }),
    use(rightsRequest, {
      note: '要它列明：有我哪些信息、从哪来、提供给谁；不再需要的删除，撤回营销和共享的同意。',
    }),
    use(rightsRequest, {
      when: HANDED_OVER,
      note: '资料是您自己交出去的：写明只同意用于……，其他用途一律不同意，要求用完删除、退还复印件。',
    }),
    use(reportPolice, {
      when: all(leaked('intimate'), NOT_REPORTED),
      note: '私密影像外泄，不用先找对方谈，直接报警；只让警察看，可以提出请同性别的民警接待。',
    }),
    use(reportPolice, {
      when: all(LEAD, not(leaked('intimate')), NOT_REPORTED),
      note: '把“有人出售、提供或偷拿信息”的线索写在最前面；只是担心、没有线索的，先发函要说法。',
    }),
    use(complainCac, { when: is('asked', 'refused') }),
    use(complain12315, { when: all(is('asked', 'refused'), CONSUMER) }),
    use(publicInterest, { when: is('volume', 'many') }),
    use(recheckLater, { note: '泄露暂时没有后果也别忘了复查，异常来电接着记。' }),
    use(sue, {
      when: is('asked', 'refused'),
      note: '对方拒绝您的权利请求，本身就可以起诉，请求查阅、删除、说明；赔钱要有损失或严重的精神损害。',
    }),
  ],
  evidence: [
    {
      what: '来电录音、短信，标明对方说出了哪些信息',
      perishes: 'days',
      how: '手机通话记录会被覆盖，当天截图',
    },
    { what: '订单页、账号页、隐私政策的当天版本', perishes: 'days', how: '网页随时会改，录屏带网址和时间' },
    {
      what: '专用邮箱、专用收件名、小号收到的异常来信',
      perishes: 'lasting',
      how: '这类线索能直接指向某一家',
    },
    { what: '交出资料时的聊天、收据、对方名称和用途约定', perishes: 'days', when: HANDED_OVER },
    {
      what: '电商平台上的订单和交易记录',
      perishes: 'lasting',
      how: '平台法定保存不少于 3 年，先自己导出一份',
      when: is('actor', 'platform', 'merchant'),
    },
    { what: '对方系统里的访问日志', perishes: 'months', how: '网络日志法定留存不少于 6 个月，发函要求保存' },
    { what: '发函、权利请求的送达记录和对方答复', perishes: 'lasting' },
  ],
  warnings: [
    changeAccount,
    buyOwn,
    {
      id: 'name-publicly',
      dont: '没有证据时不要公开点名某一家泄露',
      why: '认错了源头，自己可能侵害对方名誉；先发函、报案，让它回答。',
    },
    phoneOnly,
    pay,
    doxBack,
    threatenBack,
    fifteenDays,
    wrongOffice,
    oldArticles,
  ],
  claims: [
    { claim: processorCivil },
    { claim: merchantCivil, when: is('actor', 'merchant', 'courier', 'property') },
    { claim: processorAdmin, when: any(is('asked', 'refused'), is('volume', 'many')) },
    { claim: merchantAdmin, when: CONSUMER },
    { claim: massLeakAdmin, when: is('volume', 'many') },
    { claim: sellerAdmin, when: all(LEAD, eventFrom('2026-01-01')) },
    { claim: sellerCriminal, when: LEAD },
  ],
  papers: [
    { id: 'D02' },
    { id: 'D01' },
    { id: 'D15' },
    { id: 'D06', when: LEAD },
    { id: 'D07', when: is('asked', 'refused') },
    { id: 'D09', when: all(is('asked', 'refused'), CONSUMER) },
  ],
  deadlines: [{ id: 'pi-log' }, { id: 'pi-right' }, { id: 'ps-discover', when: LEAD }, { id: 'civ-limit' }],
  uncertain: [
    '从哪里漏的，往往很难说死；光说“我只给过这一家”够不够让法院相信，每个案子不一样。',
    '只有泄露、没有损害时能不能获得赔偿，各地判法不一；要求停止、删除、道歉不以有损失为前提。',
  ],
};
