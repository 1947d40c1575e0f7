import { happened, leaked } from '../condition.ts';
import type { EvidenceItem, Warning } from '../situation.ts';
import { handOverCard } from '../warnings/elder.ts';
import { changeAccount, phoneOnly } from '../warnings/shared.ts';

const COMPANY = happened('company-in-name');
/** Somewhere keeps a record of who signed, unlike an impostor’s chat account. */
const REGISTERED = happened(
  'company-in-name',
  'sim-in-name',
  'bank-account-in-name',
  'tax-in-name',
  'other-in-name',
);

/** What to keep and what not to do when an identity was used (S11). */
export const IDENTITY_EVIDENCE: readonly EvidenceItem[] = [
  { what: '公示系统、查询短信、个税页面的截屏', perishes: 'days', how: '带时间，连同网址或短信号码' },
  {
    what: '冒充账号的主页、聊天、收款账户',
    perishes: 'hours',
    how: '对方随时注销，先录屏',
    when: happened('impersonated'),
  },
  { what: '证件丢失、挂失、补领的记录', perishes: 'lasting' },
  { what: '当时不在场的证明（考勤、车票、病历）', perishes: 'months' },
  { what: '签名笔迹样本、开办时的监控或核验影像（申请登记机关、银行调取）', perishes: 'months' },
  { what: '企业登记档案', perishes: 'lasting', when: COMPANY },
  {
    what: '开卡、开户时留下的材料（向运营商、银行要）',
    perishes: 'lasting',
    when: happened('sim-in-name', 'bank-account-in-name'),
  },
  { what: '社保、劳动合同、工资流水', perishes: 'lasting', when: happened('tax-in-name', 'other-in-name') },
  { what: '报警受案回执', perishes: 'lasting' },
];

export const IDENTITY_WARNINGS: readonly Warning[] = [
  {
    id: 'deregister',
    dont: '不要直接去“注销公司”、也不要按对方说的签字',
    why: '注销等于承认这家公司跟您有关；公司注销以后，登记机关还可能不受理撤销。',
    when: COMPANY,
  },
  {
    id: 'half-tax-appeal',
    dont: '不要只申诉“任职”，不申诉“收入”',
    why: '两处是分开的，收入没申诉，年度汇算还会算到您头上。',
    when: happened('tax-in-name'),
  },
  {
    id: 'agent-revoke',
    dont: '不要让中介“代办撤销”、交出证件原件和手机',
    why: '他可能拿您的证件再冒用一次；登记机关、银行、运营商要的是本人核验身份。',
    when: REGISTERED,
  },
  {
    id: 'lent-identity',
    dont: '自己同意过、刷过脸、签过字的，不要说成“完全不知情”',
    why: '登记机关和银行都留有核验记录，说假话要负责，也会把路走死；如实说明，要求变更、撤销或解除就行。',
    when: REGISTERED,
  },
  {
    id: 'touch-the-money',
    dont: '不要动冒名账户里的钱，也不要自己去联系打钱的人',
    why: '那多半是别人被骗的钱，动了您就成了当事人。先报警，让公安处理。',
    when: happened('bank-account-in-name'),
  },
  { ...phoneOnly, when: happened('sim-in-name', 'bank-account-in-name') },
  { ...changeAccount, when: leaked('id-number', 'id-photo') },
  {
    id: 'wrong-order-88',
    dont: '不要去引用“总局令第 88 号”',
    why: '那是管冒用其他企业名义登记的，个人被冒名不适用它。',
    when: COMPANY,
  },
  handOverCard,
];

export const IDENTITY_UNCERTAIN: readonly string[] = [
  '公司已经注销的，登记机关可以不受理撤销申请；除非申请撤销注销登记。',
  '个税异议的 30 个工作日出自地方公开指南，各地可能不同。',
  '登记机关能给您看多少档案、能不能看到经办人，各地做法不一。',
  '只是“没签字但知情”的，能不能算冒名登记，要看登记档案和当时的沟通。',
];
