import type { Step } from '../step.ts';

/** A dead person's card, SIM and ID stay usable until somebody closes them. */
export const closeDeceased: Step = {
  id: 'close-deceased',
  phase: 'day',
  rank: 12,
  title: '先把逝者名下的手机卡、银行卡、证件停下来，免得被人冒用',
  how: [
    '手机卡先别急着销：要查账单、收验证码、做证据的，先导出、截图，再办停机或过户。',
    '银行、支付机构：按它们的手续挂失、冻结，按继承手续处理，不要拿密码去取钱。',
    '户口注销、身份证按派出所的手续交回；有冒用的迹象，同时报警。',
    '社交账号先存聊天和相册，再按平台的手续处理，最后才注销。',
  ],
  contact: ['operator', 'bank-hotline', 'police-station'],
  say: '您好，我的（父亲、配偶……）……已经去世，我是他的……。我要先冻结（停机）他名下的……，怀疑有人在冒用。请告诉我要带哪些死亡和亲属关系证明，并给我工单号。',
  bring: ['死亡证明或户口注销证明', '亲属关系证明、本人身份证'],
  takes: '每家约 30 分钟',
  achieves: '别人不能再拿逝者的身份收钱、借款、办卡。',
  limits: '账户里的钱怎么继承是另一套手续；平台允许到什么程度各家不同。',
  receipt: '工单号、停机或冻结回单',
  papers: ['D23'],
  strength: '建议',
  reason: '逝者的证件、手机卡和账户没人盯着，最容易被冒用，先停下来成本最低。',
};
