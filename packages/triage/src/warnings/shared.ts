import { happened } from '../condition.ts';
import type { Warning } from '../situation.ts';

/** The first fault of the page we replace: it told everyone to change accounts at once. */
export const changeAccount: Warning = {
  id: 'change-account',
  dont: '不要一上来就换手机号、换账号、注销账号',
  why: '流出去的信息不会跟着消失，账单、聊天、登录日志这些证据却会没了。真要注销，等证据存好、案子报完、记录导出来再办。',
};

export const pay: Warning = {
  id: 'pay',
  dont: '不要给“封口费”“解冻费”，也不要花钱请人“删帖”“代追损失”',
  why: '付了往往还会再要；花钱删帖的协议无效，做这门生意的人还可能构成非法经营罪。',
};

export const buyOwn: Warning = {
  id: 'buy-own',
  dont: '不要去社工库或群里花钱“查查自己泄露了多少”',
  why: '买个人信息也是非法获取的一种，还会把您的信息再泄露一次。',
};

export const doxBack: Warning = {
  id: 'dox-back',
  dont: '不要反过来曝光对方的身份证、住址、电话',
  why: '这样做您自己就成了侵权人，甚至违法。让警察和法院去查他是谁。',
};

export const phoneOnly: Warning = {
  id: 'phone-only',
  dont: '不要只打电话、只截图',
  why: '口头说过的没有凭据，截图没有原机核对会打折扣。每一步都留书面、留编号、留原机。',
};

export const wrongOffice: Warning = {
  id: 'wrong-office',
  dont: '不要把网信、消协、12321、12345 当成能判赔偿或能立案的地方',
  why: '它们能督促、能处罚或转办；赔偿要靠协商或法院，案件要靠公安。12345 工单也不是报案。',
};

export const threatenBack: Warning = {
  id: 'threaten-back',
  dont: '不要以“不给钱就曝光”为条件向对方要高额私了费',
  why: '正当索赔可以谈，拿曝光要挟要没有根据的钱，自己可能涉嫌敲诈勒索。',
};

export const fifteenDays: Warning = {
  id: 'fifteen-days',
  dont: '不要写“依法 15 日内必须答复”',
  why: '个人信息保护法写的是“及时”，没有天数。可以请求对方在几日内答复；App 的人工处理，据公开报道另有不超过 15 个工作日的认定口径。',
  when: happened('refused', 'over-collected', 'suspected-leak', 'data-handed-over'),
};

export const oldArticles: Warning = {
  id: 'old-articles',
  dont: '不要照抄网上旧模板里的条号',
  why: '治安管理处罚法和网络安全法从 2026 年 1 月 1 日起换了条号和内容，抄错容易被退回。这里的条号已按日期选好。',
};
