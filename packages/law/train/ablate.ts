/**
 * What each feature group is worth: node packages/law/train/ablate.ts random|topic [--naming] [GROUP|GROUP+GROUP…]
 * A group is left out of the features and out of the first stage, everything is trained again, and the
 * difference is given with a 95 % interval over questions (paired). A smaller forest than the shipped one.
 */
import type { FeatureGroup } from '../src/search/feature-table.ts';
import { FIRST_STAGE, type FirstStageWeights } from '../src/search/first-stage-weights.ts';
import { nestedFolds, scoreFolds } from './cross-validate.ts';
import type { Split } from './folds.ts';
import { openBench } from './open-bench.ts';
import { FIGURES, interval, meanOf } from './retrieval-figures.ts';
import { BOOST } from './train-trees.ts';

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
const SMALLER = { ...BOOST, trees: 120, rate: 0.12 };
const NOTHING_LEARNED = { learnedArticle: 0, learnedHeading: 0, learnedLaw: 0 };
const OUT_OF_FIRST: Partial<Record<FeatureGroup, Partial<FirstStageWeights>>> = {
  heading: { heading: 0 },
  lexicon: { lexicon: 0 },
  citing: { citing: 0 },
  association: NOTHING_LEARNED,
  prior: { prior: 0 },
};

const NAMING = '--naming';
const words = process.argv.slice(2).filter((word) => word !== NAMING);
const [split = 'topic', ...asked] = words as [Split, ...string[]];
const bench = openBench(process.argv.includes(NAMING));
const folds = nestedFolds(bench, split, 1);
const full = scoreFolds(folds, [], SMALLER).mix;
const mean = meanOf(full);
console.log(
  `${split}: everything ${FIGURES.map((figure) => `${figure} ${mean[figure].toFixed(4)}`).join('   ')}`,
);
for (const named of asked.length ? asked : GROUPS) {
  const groups = named.split('+') as FeatureGroup[];
  const change = Object.assign(
    {},
    ...groups.map((group) => OUT_OF_FIRST[group]),
  ) as Partial<FirstStageWeights>;
  const without = Object.keys(change).length
    ? nestedFolds({ ...bench, weights: { ...FIRST_STAGE, ...change } }, split, 1)
    : folds;
  const left = scoreFolds(without, groups, SMALLER).mix;
  const worth = FIGURES.map((figure) => {
    const differences = full.map((score, i) => score[figure] - (left[i]?.[figure] ?? 0));
    const [low, high] = interval(differences);
    const gain = differences.reduce((sum, d) => sum + d, 0) / differences.length;
    return `${figure} ${gain >= 0 ? '+' : ''}${gain.toFixed(4)} [${low.toFixed(4)}, ${high.toFixed(4)}]`;
  });
  console.log(`  ${named.padEnd(12)} ${worth.join('   ')}`);
}
