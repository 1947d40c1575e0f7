export interface FirstStageWeights {
  readonly pairs: number;
  readonly words: number;
  readonly heading: number;
  /** A legal term behind an everyday word, against a word of the question itself. */
  readonly lexicon: number;
  readonly citing: number;
  readonly learnedArticle: number;
  readonly learnedHeading: number;
  readonly learnedLaw: number;
  readonly prior: number;
}

/** Chosen on the open questions with topics held out; the reranker makes the finer choices. */
export const FIRST_STAGE: FirstStageWeights = {
  pairs: 0.8,
  words: 0.4,
  heading: 0.5,
  lexicon: 0.3,
  citing: 0.1,
  learnedArticle: 0.4,
  learnedHeading: 0.3,
  learnedLaw: 0.2,
  prior: 0.05,
};
