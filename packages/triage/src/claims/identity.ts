import { basis } from '@huyin/law';
import type { Claim } from '../claim.ts';
import { all, any, happened, is, leaked } from '../condition.ts';
import { openQuestion } from './open-question.ts';

const USED = happened(
  'company-in-name',
  'sim-in-name',
  'bank-account-in-name',
  'tax-in-name',
  'impersonated',
  'other-in-name',
);

export const impostorCivil: Claim = {
  id: 'impostor-civil',
  kind: 'civil',
  against: '冒用您身份、盗用您照片的人',
  title: '停止冒用、道歉、赔偿（姓名权；用了照片的还有肖像权）',
  elements: [
    { what: '他盗用、假冒了您的姓名或身份', met: USED, settledBy: '登记档案、开户开卡材料、冒充账号的截图' },
    {
      what: '没有您的同意（借出过证件的另当别论）',
      met: openQuestion,
      settledBy: '挂失记录、签名和人脸比对、不在场证明',
    },
    { what: '知道他是谁', met: is('offender', 'known'), settledBy: '警方查明；登记经办人、收款账户' },
  ],
  basis: [
    basis(
      'civil-code',
      '2021-01-01',
      '1014',
      '任何组织或者个人不得以干涉、盗用、假冒等方式侵害他人的姓名权或者名称权',
    ),
    basis('civil-code', '2021-01-01', '1019', '未经肖像权人同意，不得制作、使用、公开肖像权人的肖像'),
    basis('civil-code', '2021-01-01', '1182', '按照被侵权人因此受到的损失或者侵权人因此获得的利益赔偿'),
  ],
};

export const impostorAdmin: Claim = {
  id: 'impostor-admin',
  kind: 'admin',
  against: '冒用您证件、身份的人',
  title: '罚款或拘留',
  elements: [
    {
      what: '冒用了您的居民身份证，或用您的身份招摇撞骗',
      met: USED,
      settledBy: '办理记录、监控、冒充的聊天',
    },
    {
      what: '招摇撞骗的那一条，还要有骗人、谋利的行为',
      met: any(all(happened('impersonated'), happened('scammed', 'asked-to-pay')), openQuestion),
      settledBy: '被骗的人的证言、聊天和转账',
    },
  ],
  basis: [
    basis('id-card-law', '2012-01-01', '17', '冒用他人居民身份证或者使用骗领的居民身份证的'),
    basis(
      'public-security-law',
      '2026-01-01',
      '62',
      '盗用、冒用个人、组织的身份、名义或者以其他虚假身份招摇撞骗的',
    ),
    basis('public-security-law', '2013-01-01', '51', '以其他虚假身份招摇撞骗的'),
  ],
};

export const impostorCriminal: Claim = {
  id: 'impostor-criminal',
  kind: 'criminal',
  against: '盗用、伪造您的证件的人',
  title: '使用虚假身份证件、盗用身份证件罪；伪造身份证件罪；侵犯公民个人信息罪',
  elements: [
    {
      what: '在依法要提供身份证明的场合，盗用您的身份证或用了伪造的证件',
      met: any(
        happened('company-in-name', 'sim-in-name', 'bank-account-in-name', 'other-in-name'),
        openQuestion,
      ),
      settledBy: '登记、开户、开卡时提交的证件影像',
    },
    { what: '情节严重', met: openQuestion, settledBy: '冒用次数、后果；警方查明' },
    { what: '身份资料是买来、偷来的', met: any(happened('sold'), openQuestion), settledBy: '警方查明来源' },
  ],
  basis: [
    basis(
      'criminal-law',
      '2024-03-01',
      '280-1',
      '盗用他人的居民身份证、护照、社会保障卡、驾驶证等依法可以用于证明身份的证件，情节严重的',
    ),
    basis('criminal-law', '2024-03-01', '280', '伪造、变造、买卖居民身份证、护照、社会保障卡、驾驶证'),
    basis(
      'criminal-law',
      '2024-03-01',
      '253-1',
      '窃取或者以其他方法非法获取公民个人信息的，依照第一款的规定处罚',
    ),
  ],
};

export const registrationAdmin: Claim = {
  id: 'registration-admin',
  kind: 'admin',
  against: '提交虚假材料办登记的公司、经办人和代办中介',
  title: '责令改正、没收、罚款，严重的吊销执照；3 年内不得再登记',
  elements: [
    {
      what: '用虚假材料取得了登记',
      met: happened('company-in-name'),
      settledBy: '登记档案、签名和身份核验记录',
    },
    { what: '登记机关调查认定', met: openQuestion, settledBy: '撤销决定书' },
  ],
  basis: [
    basis(
      'market-registration-regulation',
      '2022-03-01',
      '44',
      '并处5万元以上20万元以下的罚款；情节严重的，处20万元以上100万元以下的罚款，吊销营业执照',
    ),
    basis(
      'market-registration-regulation',
      '2022-03-01',
      '40',
      '其直接责任人自市场主体登记被撤销之日起3年内不得再次申请市场主体登记',
    ),
    basis('market-registration-rules', '2022-03-01', '71', '仍接受委托代为办理，或者协助其进行虚假登记的'),
  ],
};

export const cardOpenerAdmin: Claim = {
  id: 'card-opener-admin',
  kind: 'admin',
  against: '假冒您身份开手机卡、银行卡、账号的人',
  title: '没收违法所得并罚款，严重的拘留',
  elements: [
    {
      what: '假冒他人身份开立了卡、账户、账号',
      met: happened('sim-in-name', 'bank-account-in-name'),
      settledBy: '开卡、开户材料和监控',
    },
  ],
  basis: [
    basis('anti-fraud-law', '2022-12-01', '31', '不得假冒他人身份或者虚构代理关系开立上述卡、账户、账号等'),
    basis(
      'anti-fraud-law',
      '2022-12-01',
      '44',
      '没有违法所得或者违法所得不足二万元的，处二十万元以下罚款；情节严重的，并处十五日以下拘留',
    ),
  ],
};

export const openingInstitutionCivil: Claim = {
  id: 'opening-institution-civil',
  kind: 'civil',
  against: '没核实身份就开卡、开户的运营商、银行、支付机构',
  title: '违反反诈法造成您损失的赔偿',
  elements: [
    {
      what: '它没有落实实名登记、客户调查等义务',
      met: any(happened('sim-in-name', 'bank-account-in-name'), openQuestion),
      settledBy: '开卡、开户的核验影像和流程记录',
    },
    {
      what: '给您造成了损失，且有因果关系',
      met: any(is('money', 'moving', 'lost'), leaked('money'), openQuestion),
      settledBy: '流水、误工和维权费用、信用受损的证明',
    },
  ],
  basis: [
    basis(
      'anti-fraud-law',
      '2022-12-01',
      '46',
      '电信业务经营者、银行业金融机构、非银行支付机构、互联网服务提供者等违反本法规定，造成他人损害的',
    ),
    basis('anti-fraud-law', '2022-12-01', '9', '应当依法全面落实电话用户真实身份信息登记制度'),
    basis('anti-fraud-law', '2022-12-01', '15', '应当建立客户尽职调查制度'),
  ],
};
