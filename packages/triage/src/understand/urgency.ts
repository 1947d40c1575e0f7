import { LABEL_NAMES } from '../labels.ts';
import type { Hearing } from './hearing.ts';
import { softmax } from './model.ts';

/** Answers that speak for or against danger (labels.md rule 10). */
const SIGNS = [
  'danger now',
  'danger threat',
  'money moving',
  'money lost',
  'money none',
  'mood self-harm',
  'happened intimate-threat',
  'happened intimate-spread',
  'happened account-taken',
  'happened card-theft',
  'happened asked-to-pay',
  'happened scammed',
  'happened money-moving',
  'happened lost-phone',
  'happened lost-card',
  'happened extorted',
  'happened threatened',
  'happened followed-offline',
  'happened sexual-demand',
  'who child',
  'leaked id-photo',
  'leaked intimate',
  'spread viral',
  'spread group',
  'happened paid-extortion',
] as const;

const PAST =
  /去年|前年|年前|几年前|以前|当时|当年|曾经|之前|上学期|上个月|个月前|已经(解决|抓|判|立案|还清|补办)|20[0-2]\d年|已被抓|抓到了|小时候/;
const FRESH =
  /刚|现在|正在|马上|立刻|今天|今早|今晚|昨晚|昨天|急|快|怎么办啊|还在|一直|天天|继续|凌晨|半夜|求助|赶紧|来不及|要不要|明天|后天|几点前|点之前|小时内/;
const CONCEPT =
  /什么罪|怎么判|判几年|怎么处罚|如何处罚|怎么定罪|违法吗|犯法吗|合法吗|构成|立案标准|承担什么|什么责任|属于什么|算不算|是否属于|量刑|怎么认定|可以立案|犯罪吗|能告|可以起诉|会不会|会被|什么后果|有什么|负责吗|责任/;

/** The numbers the small urgency model weighs: label beliefs, the signs, tense, and whether it is a question of law. */
export function urgencyInputs(text: string, hearing: Hearing, scores: Float64Array): number[] {
  const said = new Set(hearing.heard.filter((h) => h.standing === 'said').map((h) => `${h.fact} ${h.value}`));
  const past = PAST.test(text) ? 1 : 0;
  const fresh = FRESH.test(text) ? 1 : 0;
  const concept = CONCEPT.test(text) || !/[我咱俺]|本人/.test(text) ? 1 : 0;
  const short = text.length < 60 ? 1 : 0;
  const beliefs = [...softmax(scores, LABEL_NAMES.length)];
  const signs = SIGNS.map((s) => (said.has(s) ? 1 : 0));
  return [
    1,
    (scores[LABEL_NAMES.length] ?? 0) / 2,
    past,
    fresh,
    concept,
    short,
    past * short,
    concept * short,
    ...beliefs,
    ...beliefs.map((b) => b * concept),
    ...beliefs.map((b) => b * fresh),
    ...signs,
  ];
}

export function weigh(inputs: readonly number[], weights: readonly number[]): number {
  return inputs.reduce((sum, x, i) => sum + x * (weights[i] ?? 0), 0);
}
