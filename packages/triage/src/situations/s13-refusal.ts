import {
  overCollection,
  overCollectionAdmin,
  refusalAdmin,
  refusedRights,
  unfairConditions,
} from '../claims/refusal.ts';
import { merchantAdmin, processorAdmin, processorCivil } from '../claims/shared.ts';
import { all, any, happened, is } from '../condition.ts';
import { type Situation, use } from '../situation.ts';
import { legalAid, sue } from '../steps/court.ts';
import { saveEvidence } from '../steps/evidence.ts';
import { giveLess } from '../steps/refusal.ts';
import { call12345, complain12315, complain12378, complainCac } from '../steps/regulators.ts';
import { complainToOrg, rightsRequest } from '../steps/source.ts';
import { changeAccount, fifteenDays, wrongOffice } from '../warnings/shared.ts';

const REFUSED = happened('refused');
const OVER = happened('over-collected');
/** Asked once already, in whatever form, and not served. */
const STUCK = any(REFUSED, is('asked', 'waiting', 'refused'));
const TURNED_DOWN = any(REFUSED, is('asked', 'refused'));
const SELLS_TO_ME = is('actor', 'platform', 'merchant', 'courier', 'property');

export const refusal: Situation = {
  id: 'S13',
  title: '过度索要信息，或拒绝删除、注销、更正',
  summary: '对方多要信息、不让注销、不理您的请求：先写一份请求拿到“被拒”的凭据，再投诉，最后可以起诉。',
  rank: 80,
  when: happened('over-collected', 'refused'),
  steps: [
    use(saveEvidence, {
      when: OVER,
      note: '截图权限弹窗、不同意就退出的提示、隐私政策的名称和版本日期。',
    }),
    use(saveEvidence, {
      when: REFUSED,
      note: '录屏一遍“找不到注销（删除、更正）入口”或被拒的全过程，客服的话截全。',
    }),
    use(giveLess, { when: OVER }),
    use(rightsRequest, {
      note: 'App 里和邮箱各发一份；写明信息种类、要查的还是要删的、属于哪一种情形，要求书面答复和理由。',
    }),
    use(rightsRequest, {
      when: REFUSED,
      note: '以前只打过电话、找过在线客服的，这次补一份书面的：法院往往先看您有没有正式提过。注销前先把账单、合同、聊天导出来。',
    }),
    use(complainToOrg, {
      when: STUCK,
      note: '写明哪天提过、编号多少、哪一点没办；App 的人工处理，可以请它按据公开报道的 15 个工作日口径办。',
    }),
    use(complainCac, {
      note: '把“要了什么、为什么多余”“哪天请求、怎么被拒”各写一段，附请求书和答复。',
    }),
    use(complain12315, {
      when: SELLS_TO_ME,
      note: '举报写“对注销、删除设置不合理条件”或“强制、默认授权”；投诉写您要的结果。',
    }),
    use(complain12378, { when: all(is('actor', 'bank', 'lender'), is('asked', 'refused')) }),
    use(call12345, {
      when: all(is('actor', 'school', 'hospital', 'government', 'employer'), is('asked', 'refused')),
    }),
    use(sue, {
      when: TURNED_DOWN,
      note: '被拒绝本身就可以起诉：请求判它查阅、复制、更正、删除、注销，这几项不用证明损失。',
    }),
    use(legalAid, { when: TURNED_DOWN }),
  ],
  evidence: [
    { what: '权限弹窗、强制同意的页面', perishes: 'days', how: '版本更新后就看不到了，录屏', when: OVER },
    { what: '隐私政策全文，带名称、版本、日期', perishes: 'days' },
    { what: '找不到注销入口、被拒绝的录屏', perishes: 'days', when: REFUSED },
    { what: '客服聊天和工单号', perishes: 'months', how: 'App 里的客服记录可能会清空，及时导出' },
    { what: '请求书和送达记录', perishes: 'lasting' },
  ],
  warnings: [
    {
      id: 'sue-first',
      dont: '不要没提过请求就直接起诉',
      why: '法律写的是“拒绝请求的可以起诉”，没有请求过常被要求先去提。',
    },
    {
      id: 'delete-everything',
      dont: '不要只写一句“删除我的一切信息”',
      why: '太笼统容易被推掉；有法定保存期的也删不了，要写清种类和理由。',
    },
    {
      id: 'standard-is-not-law',
      dont: '不要把推荐性国家标准当成强制的法律',
      why: '标准可以拿来比照，但它不是法律义务，写错会被对方抓住。',
    },
    {
      id: 'handheld-id',
      dont: '不要为了“核验身份”随手交出手持身份证照',
      why: '核验只能要必要的信息，可以要求换一种影响小的办法。',
    },
    fifteenDays,
    { ...changeAccount, id: 'close-too-early', dont: '不要没导出记录就注销账号', when: REFUSED },
    wrongOffice,
  ],
  claims: [
    { claim: refusedRights, when: TURNED_DOWN },
    { claim: overCollection, when: OVER },
    { claim: processorAdmin },
    { claim: overCollectionAdmin, when: OVER },
    { claim: merchantAdmin, when: all(OVER, SELLS_TO_ME) },
    { claim: refusalAdmin, when: REFUSED },
    { claim: unfairConditions, when: all(REFUSED, is('actor', 'platform', 'merchant')) },
    { claim: processorCivil, when: is('money', 'lost') },
  ],
  papers: [
    { id: 'D01' },
    { id: 'D04', when: STUCK },
    { id: 'D07' },
    { id: 'D09', when: SELLS_TO_ME },
    { id: 'D12', when: TURNED_DOWN },
  ],
  deadlines: [{ id: 'pi-right' }, { id: 'pi-app15' }, { id: 'pi-deny-sue' }],
  uncertain: [
    '是否必须先请求后起诉、请求一直无回应算不算“拒绝”，各地法院做法不一。',
    '据公开报道，处理不满 10 万人信息的小商家、小程序从 2026 年 9 月起适用简化规定，但仍要回应个人的权利请求；条文我们没有取得原文。',
  ],
};
