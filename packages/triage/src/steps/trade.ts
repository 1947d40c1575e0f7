import { basis } from '@huyin/law';
import type { Step } from '../step.ts';

export const neverBuy: Step = {
  id: 'never-buy',
  phase: 'now',
  rank: 8,
  title: '只取证，不购买、不“钓鱼”、不转发样本',
  how: [
    '截图录屏：群号、店铺、卖家账号、价格、群公告、收款账户、样本里您的那一条。',
    '原图只留在自己手机里；要上传、要给人看的，另存一份，把别人的信息打上码。不转发、不发朋友圈。',
    '不付定金、不加“内部渠道”；已经付过的，把付款记录也留着交给警方。',
  ],
  takes: '约 10 分钟',
  achieves: '拿到能立案的线索，又不把自己变成买家。',
  limits: '看不到全库没关系，查数量、查买家是警方的事。',
  strength: '法定',
  basis: [
    // Whoever buys today buys under today's law, whenever the leak was.
    basis('civil-code', '2021-01-01', '111', '不得非法买卖、提供或者公开他人个人信息', 'today'),
    basis('pipl', '2021-11-01', '10', '不得非法买卖、提供或者公开他人个人信息'),
    basis('pi-crime-interpretation', '2017-06-01', '4', '通过购买、收受、交换等方式获取公民个人信息'),
    basis(
      'public-security-law',
      '2026-01-01',
      '56',
      '窃取或者以其他方法非法获取个人信息的，依照前款的规定处罚',
    ),
  ],
};

export const reportCyberpolice: Step = {
  id: 'report-cyberpolice',
  phase: 'day',
  rank: 36,
  title: '同时在公安部网络违法犯罪举报网站留一条线索',
  how: ['写平台、群号、卖家账号、价格、收款账户，上传截图。', '记下举报编号，报案时一并告诉派出所。'],
  contact: ['cyberpolice'],
  bring: ['截图、账号、群号'],
  takes: '约 15 分钟',
  achieves: '线索能转到卖家所在地的公安。',
  limits: '不等于已经立案，也不处理紧急情况；网址我们没有逐一核对，请从官方渠道进入。',
  receipt: '举报编号',
  strength: '惯例',
  reason: '网上举报方便跨地区转办，但您本人的案件仍要到派出所报案、拿回执。',
  basis: [
    basis(
      'cybersecurity-law',
      '2026-01-01',
      '15',
      '任何个人和组织有权对危害网络安全的行为向网信、电信、公安等部门举报',
      'today',
    ),
  ],
};
