import { basis } from '@huyin/law';
import type { Step } from '../step.ts';

export const pbcComplaint: Step = {
  id: 'pbc-complaint',
  phase: 'later',
  rank: 12,
  title: '征信异议没解决：向当地人民银行投诉，30 日内书面答复',
  how: [
    '向所在地人民银行分支机构递交投诉，或打 12363 问怎么交。',
    '附上：异议申请、受理编号、对方答复（没答复就写没答复）。',
    '也可以不投诉，直接向法院起诉。',
  ],
  contact: ['pbc-branch'],
  say: '我要投诉征信侵权。我……日对……机构的贷款记录提过异议，编号……，对方没有更正（没有答复）。请核查处理并书面答复，请问材料交到哪里、受理编号多少？',
  bring: ['异议申请和答复', '信用报告', '报警回执'],
  takes: '约 30 分钟',
  achieves: '监管核查；机构不按规定处理异议、该改不改的，可以被责令改正、罚款。',
  limits: '不判赔偿；12363 的受理范围近年有调整，以接听人员答复为准。',
  receipt: '投诉受理编号、书面答复',
  deadlines: ['cr-complaint'],
  strength: '法定',
  basis: [
    basis(
      'credit-regulation',
      '2013-03-15',
      '26',
      '自受理之日起30日内书面答复投诉人…可以直接向人民法院起诉',
      'today',
    ),
    basis(
      'credit-regulation',
      '2013-03-15',
      '40',
      '未按照规定处理异议或者对确有错误、遗漏的信息不予更正',
      'today',
    ),
  ],
};

/** Third road, not first: and the claim is that the contract never bound you, not that it is 无效. */
export const sueOverLoan: Step = {
  id: 'sue-over-loan',
  phase: 'later',
  rank: 32,
  title: '前面都走不通，再起诉：请求确认合同对您不成立、不发生效力',
  how: [
    '先有异议、征信异议、报警三样记录，再起诉，证据才够。',
    '请求一般写四项：确认借款合同对本人不成立或不发生效力；停止侵害姓名权；更正信用记录；赔偿损失。催收骚扰过亲友的，问法院能不能一起提。',
    '“确认合同无效”不是首选：无效说的是合同违法，您要说的是“这合同不是我签的”。',
    '签名、人脸可以申请鉴定；IP、设备、收款账户在机构手里，请法院调查或先申请证据保全。',
  ],
  contact: ['court-online', '12348'],
  bring: ['起诉状', '异议和答复、报警回执', '不在场、收款账户不是本人的证据'],
  takes: '准备材料几天',
  achieves: '法院支持以后，机构就没有理由再催收，也要改正征信。',
  limits: '机构以“人脸核验通过”抗辩时由谁举证，银行卡有明文规定，普通贷款没有直接条文，看个案。',
  receipt: '收件凭证、立案通知、案号',
  papers: ['D12', 'D14'],
  deadlines: ['civ-limit', 'civ-filing'],
  strength: '法定',
  basis: [
    basis('credit-regulation', '2013-03-15', '26', '可以直接向人民法院起诉', 'today'),
    basis('civil-code', '2021-01-01', '1014', '任何组织或者个人不得以干涉、盗用、假冒等方式侵害他人的姓名权'),
    basis('civil-code', '2021-01-01', '143', '意思表示真实'),
    basis(
      'bank-card-provisions',
      '2021-05-25',
      '4',
      '主张争议交易为持卡人本人交易或者其授权交易的，应当承担举证责任',
      'today',
    ),
  ],
};
