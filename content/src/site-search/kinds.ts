/** The kinds of thing a search finds, in the order they are offered. */
export const KINDS = {
  guide: '行动指南',
  qa: '专业问答',
  article: '律师说法',
  video: '短视频',
  law: '法条',
  term: '名词',
  channel: '渠道',
  deadline: '期限',
  paper: '文书',
  stage: '阶段',
  topic: '专题',
} as const;
export type Kind = keyof typeof KINDS;

export const isKind = (word: unknown): word is Kind => (Object.keys(KINDS) as unknown[]).includes(word);
