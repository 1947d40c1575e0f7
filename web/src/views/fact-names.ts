import type { FactName } from '@huyin/triage';

/** What each fact is called on the page. */
export const FACT_TITLES: Record<FactName, string> = {
  leaked: '泄露了什么',
  happened: '发生了什么',
  actor: '从谁那里、是谁干的',
  who: '谁的信息',
  money: '钱',
  danger: '人身安全',
  mood: '心情',
  offender: '对方身份',
  evidence: '证据',
  police: '报警',
  asked: '找过对方吗',
  spread: '传播范围',
  volume: '涉及多少人',
  loanRole: '贷款时您的参与',
  when: '发生时间',
  woman: '性别',
  city: '城市',
  outTopic: '这件事更像',
  intent: '想做的事',
};
