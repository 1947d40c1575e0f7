import { bestScores } from './best-scores.ts';
import { FeatureReader } from './features.ts';
import type { FirstStage } from './first-stage.ts';
import type { QueryTerms } from './query-terms.ts';
import { type LinearModel, linearScores, mixedScores, type RankModel } from './rank-model.ts';
import { TreeScorer } from './tree-scorer.ts';

/** As deep as the second look goes: 92 % of the answers to unseen questions stand this high. */
export const CANDIDATES = 300;

export interface Ranked {
  readonly article: number;
  readonly score: number;
}

/** Puts the best of the first stage in the learned order. */
export class Reranker {
  readonly #stage: FirstStage;
  readonly #features: FeatureReader;
  readonly #linear: LinearModel;
  readonly #trees: TreeScorer;

  constructor(stage: FirstStage, model: RankModel) {
    this.#stage = stage;
    this.#features = new FeatureReader(stage);
    this.#linear = model.linear;
    this.#trees = new TreeScorer(model.trees);
  }

  /** Call right after `stage.run(terms, …)`. `allowed` holds 0 for articles a filter leaves out. */
  rank(terms: QueryTerms, allowed?: Uint8Array): Ranked[] {
    const candidates = bestScores(this.#stage.scores, CANDIDATES, allowed);
    const { columns, rows } = this.#features.read(terms, candidates);
    const scores = mixedScores(linearScores(this.#linear, columns, rows), this.#trees.scores(columns, rows));
    const order = [...candidates.keys()].sort(
      (a, b) => (scores[b] as number) - (scores[a] as number) || a - b,
    );
    return order.map((row) => ({ article: candidates[row] as number, score: scores[row] as number }));
  }
}
