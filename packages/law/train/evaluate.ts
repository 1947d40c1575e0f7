/**
 * Nested cross-validation on the open questions: node packages/law/train/evaluate.ts [random] [topic]
 * Prints means with 95 % bootstrap intervals.
 */
import { nestedFolds, type Ranker, scoreFolds } from './cross-validate.ts';
import type { Split } from './folds.ts';
import { openBench } from './open-bench.ts';
import { FIGURES, interval, meanOf, type QuestionScore } from './retrieval-figures.ts';

const show = (scores: readonly QuestionScore[]) =>
  FIGURES.map((figure) => {
    const values = scores.map((score) => score[figure]);
    const [low, high] = interval(values);
    return `${figure} ${meanOf(scores)[figure].toFixed(3)} [${low.toFixed(3)}, ${high.toFixed(3)}]`;
  }).join('   ');

const named = process.argv.slice(2);
const splits = (['random', 'topic'] as Split[]).filter(
  (s) => named.includes(s) || !named.some((a) => !a.startsWith('-')),
);
const bench = openBench();
for (const split of splits) {
  const started = performance.now();
  const folds = nestedFolds(bench, split, 1);
  const scores = scoreFolds(folds);
  console.log(`${split} split, ${scores.mix.length} questions, nested 5 × 8 folds`);
  for (const ranker of ['first', 'linear', 'trees', 'mix'] as Ranker[]) {
    console.log(`  ${ranker.padEnd(7)} ${show(scores[ranker])}`);
  }
  const field = new Set(bench.questions.filter((question) => question.field).map((question) => question.qid));
  const asked = folds.flatMap((fold) => fold.test.map((row) => field.has(row.question.qid)));
  console.log(`  mix, ${field.size} questions on privacy: ${show(scores.mix.filter((_, i) => asked[i]))}`);
  console.log(`  ${((performance.now() - started) / 1000).toFixed(0)} s`);
}
