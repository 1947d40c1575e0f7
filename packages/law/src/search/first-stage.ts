import { type Associations, associationKey } from './associations.ts';
import { FieldScores, highestOf } from './field-scores.ts';
import { FIRST_STAGE, type FirstStageWeights } from './first-stage-weights.ts';
import { LearnedLevel } from './learned-level.ts';
import type { QueryTerms, TermWeights } from './query-terms.ts';
import type { StatuteIndex } from './statute-index.ts';

/** All scores of one question over one index, in arrays that are reused: run, read, run again. */
export class FirstStage {
  readonly index: StatuteIndex;
  readonly #weights: FirstStageWeights;
  readonly textPairs: FieldScores;
  readonly textWords: FieldScores;
  readonly headingPairs: FieldScores;
  readonly headingWords: FieldScores;
  readonly lawPairs: FieldScores;
  readonly lawWords: FieldScores;
  readonly lexiconPairs: FieldScores;
  readonly lexiconWords: FieldScores;
  readonly lexiconHeading: FieldScores;
  readonly citing: FieldScores;
  readonly articles: LearnedLevel;
  readonly headings: LearnedLevel;
  readonly laws: LearnedLevel;
  /** Words alone, before anything learned. */
  readonly base: Float32Array;
  readonly scores: Float32Array;
  highestBase = 0;
  highestLearned = 0;

  constructor(index: StatuteIndex, learned: Associations, weights: FirstStageWeights = FIRST_STAGE) {
    this.index = index;
    this.#weights = weights;
    this.textPairs = new FieldScores(index.text.pairs);
    this.textWords = new FieldScores(index.text.words);
    this.headingPairs = new FieldScores(index.heading.pairs);
    this.headingWords = new FieldScores(index.heading.words);
    this.lawPairs = new FieldScores(index.law.pairs);
    this.lawWords = new FieldScores(index.law.words);
    this.lexiconPairs = new FieldScores(index.text.pairs);
    this.lexiconWords = new FieldScores(index.text.words);
    this.lexiconHeading = new FieldScores(index.heading.pairs);
    this.citing = new FieldScores(index.citing);
    const lawName = (i: number) => index.laws[index.lawOf[i] as number]?.name ?? '';
    this.articles = new LearnedLevel(
      learned.articles,
      index.numbers.map((n, i) => `${lawName(i)}#${n}`),
    );
    this.headings = new LearnedLevel(learned.headings, headingNames(index));
    this.laws = new LearnedLevel(
      learned.laws,
      index.laws.map((law) => law.name),
    );
    this.base = new Float32Array(index.ids.length);
    this.scores = new Float32Array(index.ids.length);
  }

  run(terms: QueryTerms, legal: { pairs: TermWeights; words: TermWeights }): void {
    this.textPairs.run(terms.pairs);
    this.textWords.run(terms.words);
    this.headingPairs.run(terms.pairs);
    this.headingWords.run(terms.words);
    this.lawPairs.run(terms.pairs);
    this.lawWords.run(terms.words);
    this.lexiconPairs.run(legal.pairs);
    this.lexiconWords.run(legal.words);
    this.lexiconHeading.run(legal.pairs);
    const all = new Map([...terms.pairs, ...terms.words]);
    this.citing.run(all);
    const hashed = new Map<number, number>();
    for (const key of all.keys()) hashed.set(associationKey(key), 1);
    for (const level of [this.articles, this.headings, this.laws]) level.scores.run(hashed);
    this.#combine();
  }

  #combine(): void {
    this.#addUpBase();
    const { lawOf, headingOf } = this.index;
    const byLaw = this.#lawShares();
    const byHeading = this.headings.shares(this.#weights.learnedHeading);
    const scale = 1 / (this.highestBase || 1);
    const highest = highestOf(this.articles.scores.scores);
    this.highestLearned = highest;
    const learned = this.#weights.learnedArticle / (highest || 1);
    for (let i = 0; i < this.scores.length; i += 1) {
      this.scores[i] =
        (this.base[i] as number) * scale +
        (byLaw[lawOf[i] as number] as number) +
        (byHeading[headingOf[i] as number] as number) +
        this.articles.score(i) * learned;
    }
  }

  #addUpBase(): void {
    const { base, index } = this;
    const weights = this.#weights;
    const headings = this.headingPairs.scores.map(
      (score, h) => weights.heading * (score + weights.lexicon * (this.lexiconHeading.scores[h] as number)),
    );
    const [pairs, words] = [this.textPairs.scores, this.textWords.scores];
    const [legalPairs, legalWords] = [this.lexiconPairs.scores, this.lexiconWords.scores];
    for (let i = 0; i < base.length; i += 1) {
      base[i] =
        weights.pairs * ((pairs[i] as number) + weights.lexicon * (legalPairs[i] as number)) +
        weights.words * ((words[i] as number) + weights.lexicon * (legalWords[i] as number)) +
        (headings[index.headingOf[i] as number] as number);
    }
    index.citedArticles.forEach((article, unit) => {
      base[article] = (base[article] as number) + weights.citing * (this.citing.scores[unit] as number);
    });
    this.highestBase = highestOf(base);
  }

  #lawShares(): Float32Array {
    const out = this.laws.shares(this.#weights.learnedLaw);
    for (let i = 0; i < out.length; i += 1) {
      out[i] = (out[i] as number) + this.#weights.prior * (this.laws.prior[i] as number);
    }
    return out;
  }
}

function headingNames(index: StatuteIndex): string[] {
  const names: string[] = new Array(index.headings.length).fill('');
  index.headingOf.forEach((heading, i) => {
    names[heading] = `${index.laws[index.lawOf[i] as number]?.name}\n${index.headings[heading]}`;
  });
  return names;
}
