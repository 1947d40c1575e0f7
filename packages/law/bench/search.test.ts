import { describe, expect, it } from 'vitest';
import { linearScores } from '../src/search/rank-model.ts';
import { readRows, trainingRows } from '../train/candidate-rows.ts';
import { dealFolds } from '../train/folds.ts';
import type { LabelledQuestion } from '../train/labelled-questions.ts';
import { learnAssociations } from '../train/learn-associations.ts';
import { openBench } from '../train/open-bench.ts';
import { benchIsThere } from '../train/read-bench.ts';
import { meanOf, scoreQuestion } from '../train/retrieval-figures.ts';
import { trainLinear } from '../train/train-linear.ts';

if (!benchIsThere()) console.warn('!! ../shared/bench 不在：检索质量的回归测试没有运行。');

/**
 * One held-out fold of the open questions, the linear half only: enough to notice that search broke,
 * in half a minute. The real figures come from train/evaluate.ts.
 */
describe.skipIf(!benchIsThere())('statute search on questions it has not seen', () => {
  it('stays above the floor', { timeout: 240_000 }, () => {
    const bench = openBench();
    const all = [...bench.questions.keys()];
    const pick = (members: readonly number[]) => members.map((i) => bench.labelled[i] as LabelledQuestion);
    const rows = (asked: readonly number[], taught: readonly number[]) =>
      readRows(pick(asked), bench.index, bench.lexicon, learnAssociations(pick(taught)));
    const [held, second, ...others] = dealFolds(bench.questions, all, 'random', 5, 1) as [
      number[],
      number[],
      ...number[][],
    ];
    const train = [
      ...rows(second, others.flat()),
      ...rows(others[0] as number[], [...second, ...others.slice(1).flat()]),
    ];
    const model = trainLinear(trainingRows(train, 1));
    const test = rows(held, [...second, ...others.flat()]);
    const ranked = test.map(({ question, candidates, columns }) => {
      const scores = linearScores(model, columns, candidates.length);
      const order = [...candidates.keys()].sort((a, b) => (scores[b] as number) - (scores[a] as number));
      return scoreQuestion(
        question.gold,
        order.map((slot) => candidates[slot] as number),
      );
    });
    const first = meanOf(
      test.map(({ question, candidates }) => scoreQuestion(question.gold, [...candidates])),
    );
    const found = meanOf(ranked);
    console.log('held-out fold', found, 'first stage', first);
    expect(found.r10).toBeGreaterThan(0.6);
    expect(found.mrr10).toBeGreaterThan(0.5);
    expect(found.r100).toBeGreaterThan(0.85);
    expect(first.r100).toBeGreaterThan(0.85);
  });
});
