import type { FeatureGroup } from '../src/search/feature-table.ts';
import type { FirstStageWeights } from '../src/search/first-stage-weights.ts';
import type { Lexicon } from '../src/search/lexicon.ts';
import { linearScores, mixedScores } from '../src/search/rank-model.ts';
import type { StatuteIndex } from '../src/search/statute-index.ts';
import { TreeScorer } from '../src/search/tree-scorer.ts';
import { type CandidateRows, readRows, trainingRows } from './candidate-rows.ts';
import { dealFolds, type Split } from './folds.ts';
import type { LabelledQuestion } from './labelled-questions.ts';
import { learnAssociations } from './learn-associations.ts';
import type { Question } from './read-bench.ts';
import { type QuestionScore, scoreQuestion } from './retrieval-figures.ts';
import { trainLinear } from './train-linear.ts';
import { BOOST, trainTrees } from './train-trees.ts';

export const OUTER = 5;
export const INNER = 8;

export interface Fold {
  readonly train: CandidateRows[];
  readonly test: CandidateRows[];
}

export interface Bench {
  readonly index: StatuteIndex;
  readonly lexicon: Lexicon;
  readonly questions: readonly Question[];
  readonly labelled: readonly LabelledQuestion[];
  /** Other than the shipped ones only where a part is left out to see what it is worth. */
  readonly weights?: FirstStageWeights;
}

/**
 * Features of training questions as unseen questions would have them: what a question itself taught
 * must not be in the associations that score it.
 */
export function outOfFoldRows(
  bench: Bench,
  members: readonly number[],
  split: Split,
  seed: number,
): CandidateRows[] {
  return dealFolds(bench.questions, members, split, INNER, seed).flatMap((fold) => {
    const held = new Set(fold);
    const rest = members.filter((i) => !held.has(i));
    return readRows(
      pick(bench, fold),
      bench.index,
      bench.lexicon,
      learnAssociations(pick(bench, rest)),
      bench.weights,
    );
  });
}

const pick = (bench: Bench, members: readonly number[]) =>
  members.map((i) => bench.labelled[i] as LabelledQuestion);

/** Nested folds: the outer test questions touch neither associations nor weights. */
export function nestedFolds(bench: Bench, split: Split, seed: number): Fold[] {
  const everyone = [...bench.questions.keys()];
  return dealFolds(bench.questions, everyone, split, OUTER, seed).map((held, k) => {
    const heldSet = new Set(held);
    const rest = everyone.filter((i) => !heldSet.has(i));
    const learned = learnAssociations(pick(bench, rest));
    return {
      train: outOfFoldRows(bench, rest, split, seed + 100 + k),
      test: readRows(pick(bench, held), bench.index, bench.lexicon, learned, bench.weights),
    };
  });
}

export type Ranker = 'first' | 'linear' | 'trees' | 'mix';

/** Trains on each fold's training part without the features of `left`, ranks its test part. */
export function scoreFolds(
  folds: readonly Fold[],
  left: readonly FeatureGroup[] = [],
  boost = BOOST,
): Record<Ranker, QuestionScore[]> {
  const out: Record<Ranker, QuestionScore[]> = { first: [], linear: [], trees: [], mix: [] };
  for (const fold of folds) {
    const train = fold.train.map((row) => without(row, left));
    const rows = trainingRows(train, 1);
    const model = trainLinear(rows);
    const forest = new TreeScorer(trainTrees(rows, boost));
    for (const row of fold.test.map((r) => without(r, left))) {
      const size = row.candidates.length;
      out.first.push(scoreQuestion(row.question.gold, [...row.candidates]));
      const linear = linearScores(model, row.columns, size);
      const trees = forest.scores(row.columns, size);
      out.linear.push(scoreRow(row, linear));
      out.trees.push(scoreRow(row, trees));
      out.mix.push(scoreRow(row, mixedScores(linear, trees)));
    }
  }
  return out;
}

function without(row: CandidateRows, left: readonly FeatureGroup[]): CandidateRows {
  if (!left.length) return row;
  const kept = [...row.names.keys()].filter((f) => !left.includes(row.names[f]?.group as FeatureGroup));
  return { ...row, columns: kept.map((f) => row.columns[f] as Float32Array) };
}

function scoreRow(row: CandidateRows, scores: Float32Array): QuestionScore {
  const order = [...row.candidates.keys()].sort(
    (a, b) => (scores[b] as number) - (scores[a] as number) || a - b,
  );
  return scoreQuestion(
    row.question.gold,
    order.map((slot) => row.candidates[slot] as number),
  );
}
