import { seeded } from './seeded.ts';

/** Per question: reciprocal rank within 10, and the share of its answers within 10 and within 100. */
export interface QuestionScore {
  readonly mrr10: number;
  readonly r10: number;
  readonly r100: number;
}

export const FIGURES = ['mrr10', 'r10', 'r100'] as const;

export function scoreQuestion(gold: ReadonlySet<number>, ranked: readonly number[]): QuestionScore {
  const within = (depth: number) => ranked.slice(0, depth).filter((article) => gold.has(article)).length;
  const first = ranked.slice(0, 10).findIndex((article) => gold.has(article));
  const answers = Math.max(1, gold.size);
  return { mrr10: first < 0 ? 0 : 1 / (first + 1), r10: within(10) / answers, r100: within(100) / answers };
}

export function meanOf(scores: readonly QuestionScore[]): QuestionScore {
  const mean = (figure: keyof QuestionScore) => scores.reduce((sum, s) => sum + s[figure], 0) / scores.length;
  return { mrr10: mean('mrr10'), r10: mean('r10'), r100: mean('r100') };
}

/** Percentile bootstrap over questions, 95 %. */
export function interval(values: readonly number[], samples = 2000, seed = 1): [number, number] {
  const random = seeded(seed);
  const means = Float64Array.from({ length: samples }, () => {
    let sum = 0;
    for (let i = 0; i < values.length; i += 1) sum += values[Math.floor(random() * values.length)] as number;
    return sum / values.length;
  }).sort();
  return [means[Math.floor(samples * 0.025)] as number, means[Math.ceil(samples * 0.975) - 1] as number];
}
