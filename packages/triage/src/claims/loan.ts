import { basis } from '@huyin/law';
import type { Claim } from '../claim.ts';
import { any, happened, leaked } from '../condition.ts';
import { openQuestion } from './open-question.ts';

const UNLAWFUL_COLLECTING = happened(
  'contacts-blasted',
  'threatened',
  'harassing-calls',
  'posted',
  'followed-offline',
);

/** Lender and collector answer together; whether the debt is owed is another question. */
export const lenderCivil: Claim = {
  id: 'lender-civil',
  kind: 'civil',
  against: '放款机构和它委托的催收公司',
  title: '停止骚扰、删除通讯录等信息、道歉；造成损害的赔偿（共同决定怎么用信息的，连带）',
  elements: [
    {
      what: '拿走、交出或者使用了您或亲友的信息（通讯录、通话记录、欠款情况）',
      met: any(happened('contacts-blasted', 'posted'), leaked('contacts'), openQuestion),
      settledBy: 'App 权限截图、隐私政策、亲友截图；机构书面答复给了谁哪些信息',
    },
    {
      what: '没有合法理由：没有单独同意，或者超出催您本人还款的必要',
      met: openQuestion,
      settledBy: '合同里的授权条款；被联系的人是不是担保人、紧急联系人',
    },
    {
      what: '催收的人和放款机构有委托或合作关系',
      met: openQuestion,
      settledBy: '催收方报出的授权、机构客服工单和书面答复',
    },
    {
      what: '打扰了生活安宁，或者损害了名誉、隐私',
      met: any(UNLAWFUL_COLLECTING, openQuestion),
      settledBy: '录音、号码时间表、群聊和 P 图原文',
    },
  ],
  basis: [
    basis('pipl', '2021-11-01', '69', '个人信息处理者不能证明自己没有过错的，应当承担损害赔偿等侵权责任'),
    basis(
      'pipl',
      '2021-11-01',
      '20',
      '个人信息处理者共同处理个人信息，侵害个人信息权益造成损害的，应当依法承担连带责任',
    ),
    basis(
      'pipl',
      '2021-11-01',
      '21',
      '受托人应当按照约定处理个人信息，不得超出约定的处理目的、处理方式等处理个人信息',
    ),
    basis(
      'civil-code',
      '2021-01-01',
      '1033',
      '以电话、短信、即时通讯工具、电子邮件、传单等方式侵扰他人的私人生活安宁',
    ),
    basis(
      'civil-code',
      '2021-01-01',
      '1032',
      '任何组织或者个人不得以刺探、侵扰、泄露、公开等方式侵害他人的隐私权',
    ),
    basis('civil-code', '2021-01-01', '1034', '自然人的个人信息受法律保护'),
    basis('civil-code', '2021-01-01', '1024', '任何组织或者个人不得以侮辱、诽谤等方式侵害他人的名誉权'),
  ],
  uncertain:
    '机构多半会说委托合法、只找了紧急联系人，有没有过线一案一看；单纯受委托的催收公司和机构怎么分担，也看个案。被骚扰的亲友可以自己当原告。',
};

/** 过度收集通讯录: a matter for 网信 and the financial supervisor. */
export const lenderAdmin: Claim = {
  id: 'lender-admin',
  kind: 'admin',
  against: '放款机构、助贷平台（App 运营者）',
  title: '责令改正、警告、罚款（网信、金融监管等部门处罚）',
  elements: [
    {
      what: '收集了和放款无关的通讯录、相册、定位等，或者没有单独同意就给了别人',
      met: any(leaked('contacts', 'location', 'photo'), happened('contacts-blasted'), openQuestion),
      settledBy: '权限截图、隐私政策、授权页面；亲友被联系的记录',
    },
    { what: '主管部门收到了投诉举报', met: openQuestion, settledBy: '网信、12378、12345 的受理编号' },
  ],
  basis: [
    basis('pipl', '2021-11-01', '66', '责令改正，给予警告，没收违法所得'),
    basis('pipl', '2021-11-01', '6', '不得过度收集个人信息'),
    basis('pipl', '2021-11-01', '14', '该同意应当由个人在充分知情的前提下自愿、明确作出'),
    basis('pipl', '2021-11-01', '17', '以显著方式、清晰易懂的语言真实、准确、完整地向个人告知'),
    basis('pipl', '2021-11-01', '23', '向其他个人信息处理者提供其处理的个人信息的…并取得个人的单独同意'),
    basis('pipl', '2021-11-01', '29', '处理敏感个人信息应当取得个人的单独同意'),
    basis('cybersecurity-law', '2026-01-01', '43', '网络运营者不得收集与其提供的服务无关的个人信息'),
    basis('cybersecurity-law', '2017-06-01', '41', '网络运营者不得收集与其提供的服务无关的个人信息'),
  ],
};

/** 293-1 is for usury only: a lawful loan collected unlawfully falls under other articles. */
export const collectorCriminal: Claim = {
  id: 'collector-criminal',
  kind: 'criminal',
  against: '恐吓、跟踪、群发、P 图的催收人员和指使者',
  title: '寻衅滋事、侮辱诽谤等；高利贷的另有“催收非法债务罪”',
  elements: [
    {
      what: '恐吓、跟踪、辱骂、公开羞辱，或者散布捏造的事',
      met: any(happened('threatened', 'followed-offline', 'posted', 'insulted'), openQuestion),
      settledBy: '录音、监控、P 图原文、群聊记录',
    },
    { what: '情节恶劣或者严重', met: openQuestion, settledBy: '次数、人数、后果；警方查明' },
    {
      what: '适用“催收非法债务罪”的，债务本身要是高利放贷等产生的非法债务',
      met: openQuestion,
      settledBy: '合同利率、实际到手金额、已还明细',
    },
  ],
  basis: [
    basis('criminal-law', '2024-03-01', '293', '追逐、拦截、辱骂、恐吓他人，情节恶劣的'),
    basis('criminal-law', '2024-03-01', '246', '公然侮辱他人或者捏造事实诽谤他人，情节严重的'),
    basis('criminal-law', '2024-03-01', '293-1', '催收高利放贷等产生的非法债务，情节严重的'),
    basis(
      'online-defamation-interpretation',
      '2013-09-10',
      '5',
      '利用信息网络辱骂、恐吓他人，情节恶劣，破坏社会秩序的',
    ),
  ],
  uncertain:
    '贷款本身合法的，催收再过分也不直接按“催收非法债务罪”办。侮辱、诽谤一般要您自己到法院告（自诉）。',
};
