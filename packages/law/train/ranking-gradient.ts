import type { TrainingRows } from './candidate-rows.ts';

/** First and second derivatives of the ranking loss for each row. */
export interface Gradient {
  readonly first: Float64Array;
  readonly second: Float64Array;
}

const discount = (rank: number) => 1 / Math.log2(rank + 2);
const DEEPEST = 512;
const DISCOUNTS = Float64Array.from({ length: DEEPEST }, (_, rank) => discount(rank));

/**
 * LambdaRank (Burges 2010): every answer pulls against every other candidate, as hard as exchanging the
 * two would change NDCG.
 */
export function rankingGradient(rows: TrainingRows, scores: Float64Array, into: Gradient): void {
  into.first.fill(0);
  into.second.fill(0);
  for (let q = 0; q + 1 < rows.starts.length; q += 1) {
    pullQuestion(rows, scores, into, rows.starts[q] as number, rows.starts[q + 1] as number);
  }
}

function pullQuestion(
  rows: TrainingRows,
  scores: Float64Array,
  into: Gradient,
  start: number,
  end: number,
): void {
  const order = Uint32Array.from({ length: end - start }, (_, i) => start + i);
  order.sort((a, b) => (scores[b] as number) - (scores[a] as number) || a - b);
  const answers: { row: number; rank: number }[] = [];
  order.forEach((row, rank) => {
    if (rows.gold[row]) answers.push({ row, rank });
  });
  let ideal = 0;
  for (let i = 0; i < Math.min(10, answers.length); i += 1) ideal += DISCOUNTS[i] as number;
  for (const { row, rank } of answers) {
    const own = DISCOUNTS[rank] as number;
    for (let other = 0; other < order.length; other += 1) {
      const against = order[other] as number;
      if (rows.gold[against]) continue;
      const stake = Math.abs(own - (DISCOUNTS[other] as number)) / ideal;
      const doubt = 1 / (1 + Math.exp((scores[row] as number) - (scores[against] as number)));
      const pull = stake * doubt;
      const stiffness = pull * (1 - doubt);
      into.first[row] = (into.first[row] as number) + pull;
      into.first[against] = (into.first[against] as number) - pull;
      into.second[row] = (into.second[row] as number) + stiffness;
      into.second[against] = (into.second[against] as number) + stiffness;
    }
  }
}
