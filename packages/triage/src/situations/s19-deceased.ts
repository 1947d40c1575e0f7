import { deceasedCivil, deceasedRights } from '../claims/deceased.ts';
import { all, any, happened, is, unless } from '../condition.ts';
import { type Situation, use } from '../situation.ts';
import { checkCards, checkSims, recheckLater } from '../steps/checks.ts';
import { legalAid, sue } from '../steps/court.ts';
import { closeDeceased } from '../steps/deceased.ts';
import { saveEvidence } from '../steps/evidence.ts';
import { platformNotice } from '../steps/platform.ts';
import { reportCrime, reportPolice } from '../steps/police.ts';
import { complainCac } from '../steps/regulators.ts';
import { rightsRequest } from '../steps/source.ts';
import { phoneOnly } from '../warnings/shared.ts';

const MISUSED = happened(
  'loan-in-name',
  'sim-in-name',
  'bank-account-in-name',
  'company-in-name',
  'impersonated',
  'card-theft',
  'other-in-name',
);
const PUBLISHED = happened('posted', 'insulted', 'deepfake', 'intimate-spread');
const NOT_REPORTED = unless('police', 'accepted', 'refused', 'no-receipt');

/** The dead have no rights of their own; the law gives their nearest relatives two, and names who they are. */
export const deceased: Situation = {
  id: 'S19',
  title: '已去世亲人的信息被泄露、被冒用',
  summary: '逝者的信息和名誉，近亲属可以主张：先停下名下的卡和账户，再以亲属身份查、改、删，冒用的报警。',
  rank: 78,
  when: is('who', 'deceased'),
  steps: [
    use(saveEvidence, {
      note: '泄露的内容和逝者的凭证都要留：讣告、公告、系统短信、冒用账户的页面。',
    }),
    use(closeDeceased),
    use(checkSims, { note: '逝者名下的号码，带死亡和亲属关系证明到营业厅查询。', when: MISUSED }),
    use(checkCards, { note: '带证明到银行柜面查逝者名下的账户。', when: MISUSED }),
    use(reportPolice, {
      when: all(NOT_REPORTED, any(MISUSED, PUBLISHED)),
      note: '任何人都可以报案：写明逝者身份、您的亲属关系、谁在用、用来做什么；冒领待遇、骗保的也写上。',
    }),
    use(reportCrime, { when: all(NOT_REPORTED, happened('card-theft', 'scammed', 'loan-in-name', 'sold')) }),
    use(platformNotice, {
      when: PUBLISHED,
      note: '由近亲属署名，附死亡和亲属关系证明；侵害的是逝者的姓名、肖像、名誉、隐私。',
    }),
    use(rightsRequest, {
      note: '以近亲属身份提出，附死亡证明和亲属关系证明；写明您要查阅、复制、更正、删除的是哪些，为了您自己的什么正当利益。',
    }),
    use(complainCac, {
      when: is('asked', 'refused'),
      note: '单位以“不是本人”为由拒绝的，写明您是近亲属、已经提供证明。',
    }),
    use(recheckLater, { when: any(MISUSED, happened('sold')) }),
    use(legalAid),
    use(sue, {
      when: any(PUBLISHED, MISUSED, is('asked', 'refused')),
      note: '由配偶、子女、父母起诉；都没有的，其他近亲属可以。请求停止、道歉、赔偿，用您自己的名义。',
    }),
  ],
  evidence: [
    { what: '死亡证明、户口注销证明', perishes: 'lasting' },
    { what: '亲属关系证明（户口簿、结婚证、公证）', perishes: 'lasting' },
    { what: '泄露内容、冒用记录的截图', perishes: 'hours', how: '先录屏' },
    { what: '逝者生前的协议、遗产联系人设置', perishes: 'lasting' },
  ],
  warnings: [
    {
      id: 'use-deceased-card',
      dont: '不要用逝者的身份证、银行卡、密码去取钱、贷款、收验证码',
      why: '那可能被当作冒用；钱按继承手续走。',
    },
    {
      id: 'cancel-sim-first',
      dont: '不要急着销掉逝者的手机号',
      why: '账单、验证码、取证都要用，先导出再停。',
    },
    { ...phoneOnly, when: happened('refused') },
  ],
  claims: [
    { claim: deceasedRights },
    { claim: deceasedCivil, when: any(PUBLISHED, MISUSED, happened('insider-leak', 'intimate-spread')) },
  ],
  papers: [
    { id: 'D23' },
    { id: 'D01' },
    { id: 'D03', when: PUBLISHED },
    { id: 'D06', when: any(MISUSED, PUBLISHED) },
    { id: 'D12', when: any(PUBLISHED, MISUSED, is('asked', 'refused')) },
  ],
  deadlines: [{ id: 'pi-right' }, { id: 'pi-deny-sue' }, { id: 'civ-limit' }],
  uncertain: [
    '逝者的账号、聊天记录能不能由家人继承，各平台做法不一，法律没有统一规定。',
    '个人信息保护法给近亲属的是查阅、复制、更正、删除等权利，逝者信息泄露造成的财产损失怎么赔，规定不细。',
    '逝者卡里的钱被取走的，一般按遗产由继承人去追，和姓名、隐私的责任分开。',
    '亲属之间意见不一致时，平台可能要求多位近亲属一起出面或提供公证。',
  ],
};
