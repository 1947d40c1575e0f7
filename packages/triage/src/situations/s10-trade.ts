import {
  platformCivil,
  processorAdmin,
  processorCivil,
  sellerAdmin,
  sellerCriminal,
} from '../claims/shared.ts';
import { cardDataCriminal, sellerCivil, sellerFineOld, tradeGroupCriminal } from '../claims/trade.ts';
import { all, any, eventBefore, eventFrom, happened, is, leaked, unless } from '../condition.ts';
import { type Situation, use } from '../situation.ts';
import { sue } from '../steps/court.ts';
import { notarise, saveEvidence } from '../steps/evidence.ts';
import { platformNotice, report12377 } from '../steps/platform.ts';
import { reportCrime, reportPolice, traceSource } from '../steps/police.ts';
import { complainCac, publicInterest } from '../steps/regulators.ts';
import { askLeakFacts, listSources } from '../steps/source.ts';
import { neverBuy, reportCyberpolice } from '../steps/trade.ts';
import { buyOwn, changeAccount, oldArticles, pay, phoneOnly } from '../warnings/shared.ts';

const NOT_REPORTED = unless('police', 'accepted', 'refused', 'no-receipt');
const INSIDER = any(
  happened('insider-leak'),
  is(
    'actor',
    'bank',
    'telecom',
    'employer',
    'school',
    'hospital',
    'property',
    'courier',
    'government',
    'police',
  ),
);

export const trade: Situation = {
  id: 'S10',
  title: '个人信息被买卖',
  summary: '有人在卖、在买、在偷您的信息：只取证不购买，治安和刑事一起报，再对着样本字段找源头。',
  rank: 40,
  when: happened('sold'),
  steps: [
    use(neverBuy),
    use(saveEvidence, {
      note: '截全：群号和群公告、店铺、卖家账号、价格、收款账户、样本里您的那一条和它的字段名。',
    }),
    use(notarise, { note: '群和店铺随时会解散，先录屏固定，再举报。' }),
    use(reportCrime, {
      when: NOT_REPORTED,
      note: '卖的、买的、偷的都可以控告；请警方马上保全群、账号、收款账户，查受害人数和获利。',
    }),
    use(reportCrime, {
      when: all(NOT_REPORTED, INSIDER),
      note: '怀疑是单位内部人员卖的，写明“可能在履行职责、提供服务中获得”：这种情形门槛减半、从重处罚。',
    }),
    use(reportPolice, {
      when: NOT_REPORTED,
      note: '哪怕只知道自己这一条，也值得报；把治安报案书和控告书一起递交，够不上犯罪的由公安按行政违法处理。',
    }),
    use(platformNotice, {
      note: '举报卖信息的群、店铺、账号，要求关停并保存记录，不要在举报里附别人的明文信息。',
    }),
    use(report12377, { note: '写群号、店铺、账号和平台名；举报放在录屏之后，免得对方闻风解散。' }),
    use(reportCyberpolice),
    use(listSources, {
      note: '拿样本的字段一项项对：字段名、顺序、特有的备注，常常就是某一家系统导出的样子。',
    }),
    use(askLeakFacts, { note: '向字段对得上的单位发函：是否由你处流出、谁导出过、提供给过谁。' }),
    use(traceSource, { when: is('police', 'accepted') }),
    use(complainCac, {
      when: any(is('asked', 'refused'), INSIDER),
      note: '拘留由公安管，单位的罚款由网信等主管部门管，两边可以并行，不是拘留了就没有罚款。',
    }),
    use(publicInterest, { when: is('volume', 'many') }),
    use(sue, {
      note: '案子进入刑事审理的，物质损失可以在刑事程序里提，也可以另外起诉；自己的损失算不清，可以按对方的获利主张。',
    }),
  ],
  evidence: [
    { what: '交易群、店铺页面、群公告、成员数', perishes: 'hours', how: '群可能当天就解散，先录屏' },
    { what: '样本截图和字段名（原图留着，外传的那份给别人打码）', perishes: 'hours' },
    { what: '卖家账号、价格、收款账户', perishes: 'hours' },
    { what: '平台和单位的后台日志', perishes: 'months', how: '请警方保全，或发函要求保存' },
    { what: '您把这些字段交给过谁、哪天交的', perishes: 'lasting' },
  ],
  warnings: [
    {
      id: 'bait-buy',
      dont: '不要花钱买样本“钓鱼”',
      why: '购买也是非法获取个人信息的方式，自己可能违法，钱还进了卖家口袋。',
    },
    buyOwn,
    {
      id: 'repost-sample',
      dont: '不要公开转发样本、名单',
      why: '名单里是一个个受害人，转发就是第二次泄露。',
    },
    {
      id: 'give-up-one',
      dont: '不要因为“只知道自己一条”就算了',
      why: '刑事看条数和后果，警方能查出全部；2026 年以后的行为按治安案件查，条文没有写条数。',
    },
    changeAccount,
    pay,
    phoneOnly,
    oldArticles,
  ],
  claims: [
    { claim: sellerAdmin, when: eventFrom('2026-01-01') },
    { claim: sellerFineOld, when: eventBefore('2026-01-01') },
    { claim: sellerCriminal },
    { claim: cardDataCriminal, when: leaked('bank-card') },
    { claim: tradeGroupCriminal, when: is('actor', 'stranger', 'fraudster', 'platform', 'other') },
    { claim: sellerCivil },
    { claim: platformCivil },
    { claim: processorCivil, when: any(INSIDER, is('actor', 'merchant', 'lender', 'platform')) },
    { claim: processorAdmin, when: INSIDER },
  ],
  papers: [{ id: 'D05' }, { id: 'D06' }, { id: 'D07' }, { id: 'D02' }, { id: 'D12' }],
  deadlines: [
    { id: 'cr-prescription' },
    { id: 'ps-discover' },
    { id: 'cr-reconsider', when: is('police', 'refused', 'no-receipt') },
  ],
  uncertain: [
    '治安处罚里“情节较轻”怎么掌握，还没看到公开的统一标准。',
    '刑事的条数由警方查获数量认定；为合法生意买一般信息的，另有一套标准，轻一些。',
  ],
};
