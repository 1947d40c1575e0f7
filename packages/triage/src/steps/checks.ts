import { basis } from '@huyin/law';
import type { Step } from '../step.ts';

export const checkSims: Step = {
  id: 'check-sims',
  phase: 'day',
  rank: 60,
  title: '“一证通查”：看名下有没有多出来的手机卡',
  how: [
    '在“工信微报”“中国信通院”等公众号或支付宝里搜“一证通查”，按页面提示提交。',
    '由 10699000 发短信回复（平台说明是 48 小时）：名下有几张卡、是哪家的。',
    '还能查您的手机号绑了多少互联网账号。',
    '对不上的，拿短信去那家营业厅查明细、关停。',
  ],
  contact: ['yztc', 'operator'],
  bring: ['身份证号、手机号'],
  takes: '提交约 5 分钟，等一两天收短信',
  achieves: '尽早发现有人拿您的身份证办卡、注册账号。',
  limits: '只给数量不给号码；查不到固话和已销户的卡。',
  receipt: '10699000 的回复短信（截图）',
  strength: '法定',
  basis: [basis('anti-fraud-law', '2022-12-01', '10', '为用户查询名下电话卡信息提供便捷渠道', 'today')],
};

export const checkCards: Step = {
  id: 'check-cards',
  phase: 'day',
  rank: 62,
  title: '云闪付“一键查卡”：看名下有没有多出来的银行卡',
  how: [
    '在云闪付 App 里搜“一键查卡”，用本人身份核验后提交。',
    '看清楚每家银行各有几张卡。',
    '有不认识的，打那家银行的官方客服核实、销户，并要书面证明。',
  ],
  contact: ['yjck', 'bank-hotline'],
  bring: ['身份证', '云闪付 App'],
  takes: '提交约 5 分钟，结果要等一两天',
  achieves: '发现有人用您的名字开银行卡。',
  limits: '查不到支付账户明细；能查哪些银行以页面为准。',
  strength: '法定',
  basis: [
    basis('anti-fraud-law', '2022-12-01', '16', '为客户提供查询名下银行账户、支付账户的便捷渠道', 'today'),
  ],
};

export const creditReport: Step = {
  id: 'credit-report',
  phase: 'day',
  rank: 64,
  title: '查一次个人信用报告，看有没有多出来的贷款',
  how: [
    '到征信中心网站、云闪付、手机银行或人民银行网点申请，每年有 2 次免费。',
    '看“贷款、信用卡、担保”和“最近谁查询过您”。',
    '有不认识的机构查询或贷款，截图，按“被冒名贷款”处理。',
  ],
  contact: ['pbccrc'],
  bring: ['身份证', '本人手机'],
  takes: '线上约 10 分钟，报告出来要等',
  achieves: '尽早发现冒名贷款，早提异议。',
  limits: '信用报告反映有滞后，没上征信的网贷看不到；征信中心不能替银行取消债务。',
  receipt: '信用报告（报告编号、时间）',
  deadlines: ['cr-free'],
  strength: '法定',
  basis: [
    basis('credit-regulation', '2013-03-15', '17', '个人信息主体有权每年两次免费获取本人的信用报告', 'today'),
  ],
};

export const recheckLater: Step = {
  id: 'recheck-later',
  phase: 'later',
  rank: 10,
  title: '1 个月后、3 个月后各复查一次',
  how: [
    '在日历上记两个提醒：1 个月后、3 个月后。',
    '再查一遍名下手机卡、银行卡，需要时再查信用报告。',
    '新来的可疑电话、短信接着记在同一张清单上。',
  ],
  contact: ['yztc', 'yjck', 'pbccrc'],
  takes: '每次约 20 分钟',
  achieves: '泄露的信息常常隔一阵才被用，复查能早发现。',
  limits: '1 个月、3 个月是我们的建议，法律没有规定。',
  strength: '建议',
  reason: '冒名开卡、贷款往往在泄露之后一段时间才发生，信用报告也有滞后。',
};
