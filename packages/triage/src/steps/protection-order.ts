import { basis } from '@huyin/law';
import type { Step } from '../step.ts';

/** Open to women also outside the family: 恋爱、交友、分手、离婚之后的纠缠和泄露隐私. */
export const protectionOrder: Step = {
  id: 'protection-order',
  phase: 'day',
  rank: 28,
  title: '向基层法院申请人身安全保护令',
  how: [
    '适用于女性：对方以恋爱、交友为由，或者在分手、离婚之后，纠缠骚扰、泄露传播您的隐私和个人信息。',
    '到您或对方居住地、侵害发生地的基层法院立案窗口申请；写不了的可以口头说，由法院记下来。',
    '要有三样：对方是谁、要法院禁止什么、受害或面临危险的材料（威胁聊天、报警回执）。',
    '被吓得没法自己去的，近亲属、公安、妇联、居委会村委会可以代您申请。',
  ],
  contact: ['12338', 'court-online', '12348'],
  say: '我要申请人身安全保护令。对方是……（前任、追求者、配偶），用我的隐私威胁、纠缠我，我有聊天记录和报警回执。情况紧急，请问现在怎么提交、还缺什么材料？',
  bring: ['身份证', '对方姓名、住址或单位', '威胁记录、报警回执'],
  takes: '准备约 1 小时；法院 72 小时内作出，紧急的 24 小时内',
  achieves: '法院可以禁止对方骚扰、跟踪、接触您和家人，有效期最长 6 个月，到期前可以申请延长。',
  limits: '对方只有网名、查不出是谁的，法院不好作出；它不判赔偿。',
  receipt: '法院收件凭证、裁定书',
  papers: ['D24'],
  deadlines: ['civ-psafety'],
  strength: '法定',
  basis: [
    basis(
      'womens-rights-law',
      '2023-01-01',
      '29',
      '泄露、传播妇女隐私和个人信息…可以向人民法院申请人身安全保护令',
      'today',
    ),
    basis(
      'anti-domestic-violence-law',
      '2016-03-01',
      '28',
      '应当在七十二小时内作出人身安全保护令或者驳回申请；情况紧急的，应当在二十四小时内作出',
      'today',
    ),
    basis(
      'anti-domestic-violence-law',
      '2016-03-01',
      '29',
      '禁止被申请人骚扰、跟踪、接触申请人及其相关近亲属',
      'today',
    ),
    basis('anti-domestic-violence-law', '2016-03-01', '24', '可以口头申请，由人民法院记入笔录', 'today'),
    basis(
      'anti-domestic-violence-law',
      '2016-03-01',
      '25',
      '由申请人或者被申请人居住地、家庭暴力发生地的基层人民法院管辖',
      'today',
    ),
    basis('anti-domestic-violence-law', '2016-03-01', '27', '有明确的被申请人', 'today'),
    basis('anti-domestic-violence-law', '2016-03-01', '30', '有效期不超过六个月', 'today'),
    basis(
      'anti-domestic-violence-law',
      '2016-03-01',
      '23',
      '其近亲属、公安机关、妇女联合会、居民委员会、村民委员会、救助管理机构可以代为申请',
      'today',
    ),
  ],
};
