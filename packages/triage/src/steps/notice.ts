import { basis } from '@huyin/law';
import type { Step } from '../step.ts';

export const verifyNotice: Step = {
  id: 'verify-notice',
  phase: 'now',
  rank: 6,
  title: '先辨真假：不点链接、不回拨，从官方入口核实',
  how: [
    '通知里的链接、二维码、电话一个都不用。',
    '自己打开官方 App、官网，或打总机，问“是不是你们发的、哪天发生的”。',
    '要验证码、要先付钱、要下载 App 才能“领补偿”的，一律当骗局，不理它。',
    '把通知截图留好，别删。',
  ],
  say: '您好，我收到一条说你们泄露了用户信息的通知，时间是……。请核实是不是贵单位发的，我的信息在不在里面，泄露了哪几项。请告诉我受理编号。',
  takes: '约 10 分钟',
  achieves: '避免第二次上当；官方承认的通知，是以后索赔时证明“泄露过”的关键证据。',
  limits: '客服可能不知情，口头否认也要发函让它书面回答。',
  receipt: '受理编号',
  strength: '建议',
  reason: '大规模泄露之后，冒充“退款”“补偿”的短信和电话会跟着来。',
};

export const checkNotice: Step = {
  id: 'check-notice',
  phase: 'day',
  rank: 74,
  title: '逐项对照：通知该说的三件事说全了没有',
  how: [
    '第一：泄露了哪些种类的信息、原因、可能的危害。',
    '第二：它采取了什么补救，您可以怎么减轻危害。',
    '第三：怎么联系它。缺哪项、哪项含糊，记下来，发函追问。',
    '境外平台只要是面向境内的人提供产品或服务，也要守这套规定，函寄给它在境内的机构或代表。',
  ],
  takes: '约 10 分钟',
  achieves: '通知不全、迟延、拒答，本身就能向网信部门投诉。',
  limits: '法律要求“立即”补救并通知，没有写小时数；单位能有效避免危害的，可以不通知个人。',
  papers: ['D02'],
  deadlines: ['pi-breach', 'pi-incident-report'],
  strength: '法定',
  basis: [
    basis(
      'pipl',
      '2021-11-01',
      '57',
      '通知应当包括下列事项…信息种类、原因和可能造成的危害…补救措施和个人可以采取的减轻危害的措施…个人信息处理者的联系方式',
    ),
    basis('pipl', '2021-11-01', '3', '以向境内自然人提供产品或者服务为目的'),
    basis('pipl', '2021-11-01', '53', '应当在中华人民共和国境内设立专门机构或者指定代表'),
    basis(
      'network-data-regulation',
      '2025-01-01',
      '11',
      '及时将安全事件和风险情况、危害后果、已经采取的补救措施等',
    ),
    basis('cybersecurity-law', '2026-01-01', '44', '按照规定及时告知用户并向有关主管部门报告'),
    basis('cybersecurity-law', '2017-06-01', '42', '按照规定及时告知用户并向有关主管部门报告'),
  ],
};

/** Minors are told twice: themselves and the guardian. */
export const noticeForMinor: Step = {
  id: 'notice-for-minor',
  phase: 'day',
  rank: 76,
  title: '孩子的信息泄露：要求单位把情况告知孩子和监护人',
  how: [
    '书面问：孩子的哪些信息、影响多少人、怎么补救。',
    '要求用邮件、信函、电话或推送的方式告知监护人。',
    '要求查谁看过孩子的信息，保存访问记录。',
  ],
  say: '您好，我是……的监护人。你们泄露了孩子的信息。请把泄露了哪些、原因、补救措施书面告知我，并保存访问记录。请告诉我负责人和受理编号。',
  bring: ['监护关系证明'],
  takes: '约 15 分钟',
  achieves: '处理未成年人信息的单位必须报告网信等部门，并告知孩子和监护人。',
  limits: '单位难以逐一告知的，可以用发布警示信息的方式。',
  receipt: '书面答复',
  papers: ['D02', 'D23'],
  strength: '法定',
  basis: [
    basis('minors-network-regulation', '2024-01-01', '35', '告知受影响的未成年人及其监护人'),
    basis(
      'minors-network-regulation',
      '2024-01-01',
      '36',
      '工作人员访问未成年人个人信息的，应当经过相关负责人或者其授权的管理人员审批，记录访问情况',
    ),
  ],
};
