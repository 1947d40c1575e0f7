import { basis } from '@huyin/law';
import type { Step } from '../step.ts';

export const confirmRegistration: Step = {
  id: 'confirm-registration',
  phase: 'day',
  rank: 16,
  title: '查清是哪家公司、哪个登记机关、您被写成什么身份',
  how: [
    '上国家企业信用信息公示系统，搜公司名，截图：统一代码、登记机关、成立日期、您的身份（法人、股东、监事、财务）。',
    '打电话问登记机关：能不能查企业档案，看签名和身份核验记录。',
    '只有一家的，看看还有没有别家；电子营业执照小程序等也能查名下任职。',
  ],
  contact: ['samr-reg'],
  say: '您好，我发现自己被登记成……公司的……，我没有参与过，也没有签过字。我想查企业档案里的签名和身份核验记录，并申请撤销登记。请问带什么材料、到哪个窗口？',
  bring: ['身份证'],
  takes: '约 30 分钟',
  achieves: '知道向谁申请撤销、要撤销哪一项。',
  limits: '公示系统按企业查，查不到不等于没有；档案能查多少以窗口为准。',
  strength: '规章',
  basis: [
    basis('market-registration-rules', '2022-03-01', '51', '由现登记机关负责处理撤销登记', 'today'),
    basis(
      'market-registration-regulation',
      '2022-03-01',
      '17',
      '申请人应当对提交材料的真实性、合法性和有效性负责',
    ),
  ],
};

export const revokeRegistration: Step = {
  id: 'revoke-registration',
  phase: 'week',
  rank: 10,
  title: '向登记机关申请撤销冒名登记（不是注销公司）',
  how: [
    '交“冒名登记撤销申请书”，写明公司名、统一代码、您被写成什么、您没签名没参与。',
    '按要求做本人身份核验；核验不过的会不受理。',
    '附：报警回执、身份证丢失或挂失记录、当时不在场的证明、笔迹样本。',
    '3 个工作日内决定受不受理；受理后 3 个月查完，复杂的可再延 3 个月；联系不上对方的公示 45 日。',
  ],
  contact: ['samr-reg'],
  say: '我要申请撤销冒用我身份的登记。公司是……，把我登记成……，我没有签名，也没有授权。材料和身份核验我配合办。请出具受理通知书；不受理的请书面说明理由。',
  bring: ['身份证（本人到场或线上核验）', '申请书', '报警或挂失记录、签名样本'],
  takes: '办理约 1 小时，调查几个月',
  achieves: '撤销后您就不再是这家公司的法人、股东、监事；部分事项虚假的，可以只撤那一部分。',
  limits: '公司已经注销的，登记机关可以不受理；查明您其实知情、配合过的，不会按冒名撤销。',
  receipt: '受理通知书、撤销或不予撤销决定书',
  papers: ['D18'],
  deadlines: ['reg-accept', 'reg-investigate', 'reg-publish'],
  strength: '法定',
  basis: [
    basis(
      'market-registration-regulation',
      '2022-03-01',
      '40',
      '可以向登记机关提出撤销市场主体登记的申请',
      'today',
    ),
    basis(
      'market-registration-rules',
      '2022-03-01',
      '51',
      '被冒用人应当配合登记机关通过线上或者线下途径核验身份信息',
      'today',
    ),
    basis(
      'market-registration-rules',
      '2022-03-01',
      '52',
      '应当在3个工作日内作出是否受理的决定，并书面通知申请人',
      'today',
    ),
    basis('market-registration-rules', '2022-03-01', '53', '应当于3个月内完成调查…公示期45日', 'today'),
    basis('market-registration-rules', '2022-03-01', '57', '可以仅撤销虚假的登记事项', 'today'),
    basis('company-law', '2024-07-01', '39', '公司登记机关应当依照法律、行政法规的规定予以撤销', 'today'),
  ],
};

export const registrationRemedy: Step = {
  id: 'registration-remedy',
  phase: 'later',
  rank: 14,
  title: '登记机关不撤销：60 日内复议，或 6 个月内起诉',
  how: [
    '先拿到书面的不予受理、不予撤销决定。',
    '向同级人民政府申请行政复议，或向法院提起行政诉讼，二选一先走一条。',
    '因这家公司被列失信、限制消费、欠税的，凭撤销决定到法院、税务逐一更正。',
  ],
  contact: ['12348', 'legal-aid'],
  say: '您好，登记机关对我的撤销冒名登记申请作出了不予撤销（不予受理）的决定，我……日收到。我想申请行政复议，请问交到哪里、带什么材料、还剩几天？',
  bring: ['决定书', '申请材料底稿'],
  takes: '准备材料约 1 到 2 小时',
  achieves: '由上级或法院审查登记机关对不对；拿回清白记录。',
  limits: '过了期限就难补救，收到决定当天就记下日期。',
  receipt: '复议受理通知、立案通知',
  papers: ['D19'],
  deadlines: ['ad-reconsider', 'ad-suit'],
  strength: '法定',
  basis: [
    basis('admin-reconsideration-law', '2024-01-01', '20', '六十日内提出行政复议申请', 'today'),
    basis(
      'admin-litigation-law',
      '2017-07-01',
      '46',
      '应当自知道或者应当知道作出行政行为之日起六个月内提出',
      'today',
    ),
    basis(
      'market-registration-rules',
      '2022-03-01',
      '53',
      '及时作出撤销或者不予撤销市场主体登记的决定',
      'today',
    ),
  ],
};
