/**
 * Nested cross-validation on the open questions: node packages/law/train/evaluate.ts [random] [topic] [--ablate]
 * Prints means with 95 % bootstrap intervals; with --ablate also what each feature group is worth.
 */
import type { FeatureGroup } from '../src/search/feature-table.ts';
import { type Fold, nestedFolds, type Ranker, scoreFolds } from './cross-validate.ts';
import type { Split } from './folds.ts';
import { openBench } from './open-bench.ts';
import { FIGURES, interval, meanOf, type QuestionScore } from './retrieval-figures.ts';

const GROUPS: FeatureGroup[] = [
  'lexical',
  'coverage',
  'heading',
  'lexicon',
  'citing',
  'association',
  'prior',
  'kind',
  'shape',
  'neighbour',
];

const show = (scores: readonly QuestionScore[]) =>
  FIGURES.map((figure) => {
    const values = scores.map((score) => score[figure]);
    const [low, high] = interval(values);
    return `${figure} ${meanOf(scores)[figure].toFixed(3)} [${low.toFixed(3)}, ${high.toFixed(3)}]`;
  }).join('   ');

function ablate(folds: readonly Fold[], full: readonly QuestionScore[]): void {
  for (const group of GROUPS) {
    const left = scoreFolds(folds, [group]).mix;
    const lost = FIGURES.map((figure) => {
      const differences = full.map((score, i) => score[figure] - (left[i]?.[figure] ?? 0));
      const [low, high] = interval(differences);
      const mean = differences.reduce((sum, d) => sum + d, 0) / differences.length;
      return `${figure} ${mean >= 0 ? '+' : ''}${mean.toFixed(4)} [${low.toFixed(4)}, ${high.toFixed(4)}]`;
    });
    console.log(`  worth of ${group.padEnd(12)} ${lost.join('   ')}`);
  }
}

const asked = process.argv.slice(2);
const splits = (['random', 'topic'] as Split[]).filter(
  (s) => asked.includes(s) || !asked.some((a) => !a.startsWith('-')),
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
  console.log(`  ${((performance.now() - started) / 1000).toFixed(0)} s`);
  if (asked.includes('--ablate')) ablate(folds, scores.mix);
}
