import { merchantCivil } from '../claims/insider.ts';
import { refusedToMend } from '../claims/notice.ts';
import { massLeakAdmin, merchantAdmin, processorAdmin, processorCivil } from '../claims/shared.ts';
import { all, any, happened, is, leaked, not } from '../condition.ts';
import { LEAKED, type Leaked } from '../facts.ts';
import { type Situation, use } from '../situation.ts';
import { checkCards, checkSims, recheckLater } from '../steps/checks.ts';
import { sue } from '../steps/court.ts';
import { saveEvidence } from '../steps/evidence.ts';
import { checkNotice, noticeForMinor, verifyNotice } from '../steps/notice.ts';
import { complainCac, publicInterest } from '../steps/regulators.ts';
import { askLeakFacts, rightsRequest } from '../steps/source.ts';
import { secureAccounts } from '../steps/stop-loss.ts';
import { buyOwn, changeAccount, oldArticles, phoneOnly } from '../warnings/shared.ts';

const NOT_SAID = not(leaked(...(Object.keys(LEAKED) as Leaked[])));
const LOSS = any(
  is('money', 'moving', 'lost'),
  happened('scammed', 'card-theft', 'loan-in-name', 'account-taken'),
);

export const notice: Situation = {
  id: 'S14',
  title: '收到泄露通知，或看到大规模泄露的消息',
  summary: '单位说（或新闻说）用户信息泄露了：先辨真假，再对照它该告诉您的三件事，按泄露的种类补漏洞。',
  rank: 70,
  when: happened('notice'),
  steps: [
    use(verifyNotice),
    use(saveEvidence, { note: '通知原文、发送号码、时间截图保存；官网公告另存一份，带网址和日期。' }),
    use(secureAccounts, {
      when: any(leaked('password'), is('actor', 'platform'), NOT_SAID),
      note: '先改这一家的密码，再改用过同一密码的其他账号；从官方 App 进，不从通知里的链接进。',
    }),
    use(checkNotice),
    use(checkSims, { when: NOT_SAID }),
    use(checkCards, { when: NOT_SAID }),
    use(askLeakFacts, { note: '只问缺的：通知没写清的种类、原因、危害、补救，一项一问，要书面答复。' }),
    use(noticeForMinor, { when: is('who', 'child', 'teen') }),
    use(rightsRequest, { note: '查清这次泄露里有您的哪几个字段，不再用的服务同时要求删除。' }),
    use(complainCac, {
      when: any(is('asked', 'waiting', 'refused'), is('volume', 'many')),
      note: '投诉写三点：通知迟了、含糊、不答；附通知原文和您的函。',
    }),
    use(publicInterest, { when: is('volume', 'many') }),
    use(recheckLater, { note: '此后 3 到 6 个月留意账单、验证码短信和陌生来电（这是我们的建议）。' }),
    use(sue, {
      when: any(LOSS, is('asked', 'refused')),
      note: '把泄露通知放在证据第一份：它证明泄露发生过；您还要说明损失和这次泄露有关系。',
    }),
  ],
  evidence: [
    { what: '泄露通知原文、发送号码和时间', perishes: 'days', how: '截图加录屏，别删短信' },
    { what: '官网公告、新闻、客服答复', perishes: 'days', how: '公告可能撤下，存网址和日期' },
    { what: '该单位的访问日志', perishes: 'months', how: '网络日志法定留存不少于 6 个月，发函要求保存' },
    { what: '函件、送达记录、对方答复', perishes: 'lasting', how: '建一个证据目录（档案）' },
  ],
  warnings: [
    {
      id: 'claim-link',
      dont: '不要点通知里的“领取补偿”“安全升级”链接',
      why: '泄露之后的假通知专骗验证码和银行卡。',
    },
    {
      id: 'sign-waiver',
      dont: '不要为了一点优惠券，就签“以后不再追究”的协议',
      why: '签了可能就不能再为以后的损失找它。',
    },
    { id: 'delete-notice', dont: '不要把通知删掉', why: '它是证明泄露发生过的关键证据。' },
    {
      id: 'foreign-hours',
      dont: '不要写“依法 72 小时内必须通知我”',
      why: '72 小时是欧盟的规则。我国法律写的是“立即”；据公开报道的 1、2、4 小时，是单位向监管部门报告的时限，不是通知您的。',
    },
    changeAccount,
    buyOwn,
    phoneOnly,
    oldArticles,
  ],
  claims: [
    { claim: processorCivil },
    { claim: merchantCivil, when: is('actor', 'merchant', 'courier', 'property') },
    { claim: processorAdmin },
    { claim: merchantAdmin, when: is('actor', 'merchant', 'courier', 'property') },
    { claim: massLeakAdmin, when: is('volume', 'many') },
    { claim: refusedToMend, when: all(is('volume', 'many'), is('actor', 'platform', 'telecom')) },
  ],
  papers: [
    { id: 'D02' },
    { id: 'D01' },
    { id: 'D15' },
    { id: 'D07', when: is('asked', 'waiting', 'refused') },
    { id: 'D12', when: LOSS },
  ],
  deadlines: [{ id: 'pi-breach' }, { id: 'pi-log' }, { id: 'pi-incident-report' }],
  uncertain: [
    '境外平台的诉讼送达和执行比较困难，个案判断。',
    '只有泄露、没有损失时能不能获得赔偿，各地判法不一。',
  ],
};
