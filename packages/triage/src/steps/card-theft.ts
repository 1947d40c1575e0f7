import { basis } from '@huyin/law';
import type { Step } from '../step.ts';

export const disputeTransaction: Step = {
  id: 'dispute-transaction',
  phase: 'week',
  rank: 10,
  title: '向银行或支付机构提交争议交易（拒付）申请',
  how: [
    '信用卡、快捷支付、境外交易各有入口：在 App 里搜“争议交易”“未授权交易”，或打客服要申请表。',
    '附：交易明细、报警回执、真卡所在地证据。',
    '信用卡同时写明：争议这几笔请暂停计息、不要报逾期。',
  ],
  contact: ['bank-hotline'],
  say: '我要提交争议交易申请。……笔交易不是我授权的，已报警，回执编号……。请受理，核查期间不要报逾期，书面告诉我结果和理由。请给我受理编号和工号。',
  bring: ['交易明细', '报警回执', '真卡凭条'],
  takes: '约 30 分钟',
  achieves: '有的能直接退回；退不回来，也有了银行的书面说法。',
  limits: '各家受理的时限不一样，问清楚再办；支付机构也有及时处理争议的义务。',
  receipt: '受理编号、书面结果',
  strength: '惯例',
  reason: '争议交易是银行和卡组织的通行程序；法律规定的是举证和赔偿责任。',
  basis: [
    basis(
      'payment-institution-regulation',
      '2024-05-01',
      '35',
      '非银行支付机构应当及时妥善处理与用户的争议，履行投诉处理主体责任',
      'today',
    ),
  ],
};

export const sueBank: Step = {
  id: 'sue-bank',
  phase: 'later',
  rank: 34,
  title: '银行不赔：起诉发卡行',
  how: [
    '借记卡：请求支付被盗刷的存款本息，赔偿损失。',
    '信用卡：请求返还已扣的透支款和违约金；银行也不能再要您还盗刷款。',
    '因此产生的不良征信，一并请求撤销。',
    '您要拿出：真卡在哪、几点报警挂失、交易明细；银行说是您本人刷的，由它拿证据。',
    '开卡时没告诉过您能网上支付的，这一点也写上。',
  ],
  contact: ['court-online', '12348'],
  bring: ['起诉状', '交易明细、真卡凭条', '报警和挂失记录', '书面告知和银行答复'],
  takes: '准备材料几天',
  achieves: '法院支持的话，拿回盗刷款，消掉因此产生的不良记录。',
  limits: '自己泄露密码、验证码有过错的，承担相应责任；没有及时挂失，扩大的部分自己担。',
  receipt: '收件凭证、案号',
  papers: ['D12'],
  deadlines: ['civ-limit', 'civ-filing'],
  strength: '规章',
  basis: [
    basis(
      'bank-card-provisions',
      '2021-05-25',
      '7',
      '借记卡持卡人基于借记卡合同法律关系请求发卡行支付被盗刷存款本息并赔偿损失的，人民法院依法予以支持…发卡行请求信用卡持卡人偿还透支款本息、违约金等的，人民法院不予支持',
    ),
    basis(
      'bank-card-provisions',
      '2021-05-25',
      '14',
      '请求发卡行及时撤销相应不良征信记录的，人民法院应予支持',
    ),
    basis(
      'bank-card-provisions',
      '2021-05-25',
      '4',
      '主张争议交易为持卡人本人交易或者其授权交易的，应当承担举证责任',
      'today',
    ),
    basis(
      'bank-card-provisions',
      '2021-05-25',
      '8',
      '未履行告知持卡人银行卡具有相关网络支付功能义务',
      'today',
    ),
  ],
};
