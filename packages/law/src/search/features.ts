import { type ArticleTraits, articleTraits } from './article-traits.ts';
import { coverageOf } from './coverage.ts';
import { FeatureTable } from './feature-table.ts';
import type { FirstStage } from './first-stage.ts';
import type { QueryTerms } from './query-terms.ts';

/** A place among the candidates counts 1/(rank + 5) towards its heading and law. */
const RANK_OFFSET = 5;

/** Reads the features of candidates from the scores of the first stage. */
export class FeatureReader {
  readonly #stage: FirstStage;
  readonly #traits: ArticleTraits;
  readonly #slotOf: Int16Array;
  /** The unit that gathers what cites an article, -1 where nothing does. */
  readonly #citedAs: Int32Array;

  constructor(stage: FirstStage) {
    this.#stage = stage;
    this.#traits = articleTraits(stage.index);
    this.#slotOf = new Int16Array(stage.index.ids.length).fill(-1);
    this.#citedAs = new Int32Array(stage.index.ids.length).fill(-1);
    stage.index.citedArticles.forEach((article, unit) => {
      this.#citedAs[article] = unit;
    });
  }

  /** Call right after `stage.run(terms, …)`; candidates best first. */
  read(terms: QueryTerms, candidates: Int32Array): FeatureTable {
    const table = new FeatureTable(candidates.length);
    this.#lexical(table, candidates);
    this.#coverage(table, candidates, terms);
    this.#headings(table, candidates);
    this.#lexiconAndCiting(table, candidates);
    this.#learned(table, candidates);
    this.#shape(table, candidates, terms);
    this.#neighbours(table, candidates);
    return table;
  }

  #lexical(table: FeatureTable, candidates: Int32Array): void {
    const stage = this.#stage;
    const of = (scores: Float32Array) => (row: number) => scores[candidates[row] as number] as number;
    table.addRanked('lexical', 'pairs', of(stage.textPairs.scores));
    table.addRanked('lexical', 'words', of(stage.textWords.scores));
    table.addRanked('lexical', 'base', of(stage.base));
    table.addRanked('lexical', 'first', of(stage.scores));
  }

  #coverage(table: FeatureTable, candidates: Int32Array, terms: QueryTerms): void {
    const slotOf = this.#slotOf;
    candidates.forEach((article, slot) => {
      slotOf[article] = slot;
    });
    const covered = coverageOf(terms.pairs, terms.words, this.#stage.index.text, slotOf, candidates.length);
    for (const article of candidates) slotOf[article] = -1;
    for (const [name, values] of Object.entries(covered)) {
      table.add('coverage', `coverage.${name}`, (row) => values[row] as number);
    }
    const { length } = this.#traits;
    const density = (row: number) =>
      (covered.weight[row] as number) / ((length[candidates[row] as number] as number) || 1);
    table.add('coverage', 'coverage.density', density);
  }

  #headings(table: FeatureTable, candidates: Int32Array): void {
    const { index, headingPairs, headingWords, lawPairs, lawWords } = this.#stage;
    const of = (scores: Float32Array, level: Uint32Array) => (row: number) =>
      scores[level[candidates[row] as number] as number] as number;
    table.addRanked('heading', 'heading.pairs', of(headingPairs.scores, index.headingOf));
    table.add('heading', 'heading.words', of(headingWords.scores, index.headingOf));
    table.addRanked('heading', 'law.pairs', of(lawPairs.scores, index.lawOf));
    table.add('heading', 'law.words', of(lawWords.scores, index.lawOf));
  }

  #lexiconAndCiting(table: FeatureTable, candidates: Int32Array): void {
    const { lexiconPairs, lexiconWords, lexiconHeading, citing, index } = this.#stage;
    table.addRanked('lexicon', 'lexicon', (row) => {
      const article = candidates[row] as number;
      return (lexiconPairs.scores[article] as number) + 0.5 * (lexiconWords.scores[article] as number);
    });
    table.add('lexicon', 'lexicon.heading', (row) => {
      return lexiconHeading.scores[index.headingOf[candidates[row] as number] as number] as number;
    });
    table.addRanked('citing', 'citing', (row) => {
      const unit = this.#citedAs[candidates[row] as number] as number;
      return unit < 0 ? 0 : (citing.scores[unit] as number);
    });
  }

  #learned(table: FeatureTable, candidates: Int32Array): void {
    const { index, articles, headings, laws } = this.#stage;
    const article = (row: number) => candidates[row] as number;
    const heading = (row: number) => index.headingOf[article(row)] as number;
    const law = (row: number) => index.lawOf[article(row)] as number;
    table.addRanked('association', 'learned.article', (row) => articles.score(article(row)));
    table.addRanked('association', 'learned.heading', (row) => headings.score(heading(row)));
    table.addRanked('association', 'learned.law', (row) => laws.score(law(row)));
    const highest = this.#stage.highestLearned;
    table.add('association', 'learned.highest', () => highest);
    table.add('prior', 'prior.article', (row) => articles.prior[article(row)] as number);
    table.add('prior', 'prior.heading', (row) => headings.prior[heading(row)] as number);
    table.add('prior', 'prior.law', (row) => laws.prior[law(row)] as number);
    const rate = (row: number) =>
      Math.expm1(laws.prior[law(row)] as number) / (index.laws[law(row)]?.size || 1);
    table.add('prior', 'prior.law.rate', rate);
    for (const kind of ['司法解释', '行政法规', '部门规章']) {
      table.add('kind', `kind.${kind}`, (row) => (index.laws[law(row)]?.kind === kind ? 1 : 0));
    }
    for (const name of ['民法典', '刑法']) {
      table.add('kind', `law.${name}`, (row) => (index.laws[law(row)]?.name === name ? 1 : 0));
    }
  }

  #shape(table: FeatureTable, candidates: Int32Array, terms: QueryTerms): void {
    const { index, highestBase } = this.#stage;
    const traits = this.#traits;
    const of = (values: Float32Array) => (row: number) => values[candidates[row] as number] as number;
    table.add('shape', 'article.length', of(traits.length));
    table.add('shape', 'article.place', of(traits.place));
    table.add('shape', 'article.items', of(traits.items));
    const size = (row: number) => index.laws[index.lawOf[candidates[row] as number] as number]?.size ?? 0;
    table.add('shape', 'law.size', (row) => Math.log(size(row)));
    table.add('shape', 'question.length', () => terms.units.length);
    table.add('shape', 'question.base', () => highestBase);
  }

  /** Good articles stand together: what the articles before and after and the whole heading scored. */
  #neighbours(table: FeatureTable, candidates: Int32Array): void {
    const { index, base, highestBase } = this.#stage;
    const { headingOf, lawOf } = index;
    const beside = (at: number, other: number) =>
      headingOf[at] === headingOf[other] ? (base[other] ?? 0) : 0;
    table.add('neighbour', 'neighbour.best', (row) => {
      const at = candidates[row] as number;
      return Math.max(beside(at, at - 1), beside(at, at + 1)) / (highestBase || 1);
    });
    const sum = (level: Uint32Array) => {
      const sums = new Map<number, number>();
      candidates.forEach((article, rank) => {
        const unit = level[article] as number;
        sums.set(unit, (sums.get(unit) ?? 0) + 1 / (rank + RANK_OFFSET));
      });
      return (row: number) => sums.get(level[candidates[row] as number] as number) ?? 0;
    };
    table.add('neighbour', 'neighbour.heading', sum(headingOf));
    table.add('neighbour', 'neighbour.law', sum(lawOf));
  }
}
