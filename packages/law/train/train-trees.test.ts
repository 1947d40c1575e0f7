import { describe, expect, it } from 'vitest';
import { linearScores } from '../src/search/rank-model.ts';
import { TreeScorer } from '../src/search/tree-scorer.ts';
import type { TrainingRows } from './candidate-rows.ts';
import { seeded } from './seeded.ts';
import { trainLinear } from './train-linear.ts';
import { BOOST, trainTrees } from './train-trees.ts';

/** Questions of 30 candidates; the answer is where `answer` says, seen through two noisy features and one of noise. */
function plant(questions: number, seed: number, answer: (a: number, b: number) => number): TrainingRows {
  const random = seeded(seed);
  const size = questions * 30;
  const columns = [0, 1, 2].map(() => Float32Array.from({ length: size }, () => random()));
  const gold = new Uint8Array(size);
  for (let q = 0; q < questions; q += 1) {
    let best = q * 30;
    const value = (i: number) => answer(columns[0]?.[i] as number, columns[1]?.[i] as number);
    for (let i = q * 30; i < q * 30 + 30; i += 1) if (value(i) > value(best)) best = i;
    gold[best] = 1;
  }
  return { features: 3, columns, gold, starts: Int32Array.from({ length: questions + 1 }, (_, q) => q * 30) };
}

function hitRate(rows: TrainingRows, scores: Float32Array): number {
  let hits = 0;
  for (let q = 0; q + 1 < rows.starts.length; q += 1) {
    let best = q * 30;
    for (let i = q * 30; i < q * 30 + 30; i += 1)
      if ((scores[i] as number) > (scores[best] as number)) best = i;
    hits += rows.gold[best] as number;
  }
  return hits / (rows.starts.length - 1);
}

describe('learning to rank', () => {
  const sum = (a: number, b: number) => a + b;
  const corner = (a: number, b: number) => -Math.abs(a - 0.5) - Math.abs(b - 0.2);

  it('finds a linear rule with weights, and the same twice', () => {
    const rows = plant(300, 1, sum);
    const unseen = plant(200, 2, sum);
    const model = trainLinear(rows);
    expect(hitRate(unseen, linearScores(model, unseen.columns, unseen.gold.length))).toBeGreaterThan(0.9);
    expect(trainLinear(rows)).toEqual(model);
  });

  it('finds with trees what no weights can', () => {
    const rows = plant(600, 3, corner);
    const unseen = plant(200, 4, corner);
    const trees = trainTrees(rows, { ...BOOST, trees: 150, fewestRows: 5, columnShare: 1 });
    const byTrees = hitRate(unseen, new TreeScorer(trees).scores(unseen.columns, unseen.gold.length));
    const byWeights = hitRate(unseen, linearScores(trainLinear(rows), unseen.columns, unseen.gold.length));
    expect(byTrees).toBeGreaterThan(0.5);
    expect(byTrees).toBeGreaterThan(byWeights + 0.3);
  });
});
