import { basis } from '@huyin/law';
import type { Step } from '../step.ts';

/** Acting for another: the law names who may, and every counter asks for the proof first. */
export const standForChild: Step = {
  id: 'stand-for-child',
  phase: 'day',
  rank: 4,
  title: '替孩子出面：备好监护关系证明',
  how: [
    '户口簿或出生证明，加监护人身份证，各复印两份。',
    '投诉、报案、起诉，由父母或其他监护人以法定代理人的身份出面；要求更正、删除的，孩子自己也可以提。',
    '不满 14 周岁孩子的信息全部属于敏感个人信息，收集要父母或其他监护人同意，没同意过的直接写上。',
    '对方拒绝查阅、更正、删除的，要它书面说明理由。',
  ],
  bring: ['户口簿或出生证明', '监护人身份证'],
  takes: '约 15 分钟',
  achieves: '对方不能再以“不是本人”为由推掉。',
  limits: '公开孩子的信息“讨说法”会造成第二次伤害。',
  papers: ['D23'],
  strength: '法定',
  basis: [
    basis(
      'minors-law',
      '2024-04-26',
      '72',
      '未成年人、父母或者其他监护人要求信息处理者更正、删除未成年人个人信息的，信息处理者应当及时采取措施予以更正、删除',
      'today',
    ),
    basis(
      'minors-network-regulation',
      '2024-01-01',
      '34',
      '拒绝未成年人或者其监护人行使权利的请求的，应当书面告知申请人并说明理由',
      'today',
    ),
    basis('pipl', '2021-11-01', '31', '应当取得未成年人的父母或者其他监护人的同意'),
    basis('pipl', '2021-11-01', '28', '以及不满十四周岁未成年人的个人信息'),
  ],
};

export const standForDeceased: Step = {
  id: 'stand-for-deceased',
  phase: 'day',
  rank: 4,
  title: '替去世的亲人出面：备好死亡和亲属关系证明',
  how: [
    '死亡证明或户口注销证明，加户口簿、结婚证等亲属关系证明。',
    '近亲属为了自己合法、正当的利益，可以查阅、复制、更正、删除逝者的信息；逝者生前另有安排的除外。',
    '隐私、肖像、名誉受侵害的，配偶、子女、父母可以要求对方负责；没有这些人的，其他近亲属可以。',
  ],
  bring: ['死亡证明', '亲属关系证明', '本人身份证'],
  takes: '约 30 分钟',
  achieves: '以您自己的名义提要求、起诉，不需要逝者授权。',
  limits: '只有近亲属可以，朋友、同事不行。',
  papers: ['D23'],
  strength: '法定',
  basis: [
    basis(
      'pipl',
      '2021-11-01',
      '49',
      '其近亲属为了自身的合法、正当利益，可以对死者的相关个人信息行使本章规定的查阅、复制、更正、删除等权利',
      'today',
    ),
    basis('civil-code', '2021-01-01', '994', '其配偶、子女、父母有权依法请求行为人承担民事责任'),
  ],
};

export const standForRelative: Step = {
  id: 'stand-for-relative',
  phase: 'day',
  rank: 4,
  title: '替家人办：写一份授权，最好陪本人一起去',
  how: [
    '写授权委托书：授权谁、办哪几件事、到哪天为止，本人签名按手印。',
    '报案、做笔录、银行挂失、查征信尽量陪本人到场，多数地方只认本人。',
    '别替他登录、替他回话，免得日后说不清是谁操作的。',
  ],
  bring: ['授权委托书', '双方身份证'],
  takes: '约 15 分钟',
  achieves: '单位和部门愿意接待您、把结果告诉您。',
  limits: '委托书不能代替本人做笔录；银行、征信等多要本人核验身份。',
  papers: ['D23'],
  strength: '建议',
  reason: '成年人的权利由本人行使，代办要有授权；各单位都会先核对身份。',
};
