import { type Failure, failure } from '../failure.ts';
import { CitationQuery } from './citation-query.ts';
import { FirstStage } from './first-stage.ts';
import { Lexicon, type LexiconEntry } from './lexicon.ts';
import { readQuery } from './query-terms.ts';
import type { Ranking } from './ranking-file.ts';
import { Reranker } from './reranker.ts';
import { passing, type SearchFilter } from './search-filter.ts';
import { type Snippet, snippetOf } from './snippet.ts';
import type { StatuteIndex } from './statute-index.ts';
import { WordList } from './word-list.ts';

/** Beyond this it is not a question but a document; the second look would take long and find little. */
export const LONGEST_QUERY = 2000;
export const MOST_HITS = 300;

export interface Hit {
  readonly id: string;
  readonly law: string;
  readonly number: string;
  readonly heading: string;
  readonly text: string;
  readonly score: number;
  /** The question was a citation of this very article. */
  readonly cited: boolean;
  readonly snippet: Snippet;
}

export interface SearchOptions extends SearchFilter {
  readonly limit?: number | undefined;
}

export type BadQuery = Failure<'empty-query' | 'long-query' | 'unknown-law', { length: number }>;

export interface SearchWords {
  readonly lexicon: readonly LexiconEntry[];
  /** Short names by the index's name of the law. */
  readonly shortNames?: ReadonlyMap<string, readonly string[]>;
}

/** One index, ready to be asked. Not shared between threads: the score arrays are reused. */
export class StatuteSearch {
  readonly index: StatuteIndex;
  readonly #words: WordList;
  readonly #lexicon: Lexicon;
  readonly #citations: CitationQuery;
  readonly #stage: FirstStage;
  readonly #reranker: Reranker;

  constructor(index: StatuteIndex, ranking: Ranking, words: SearchWords) {
    this.index = index;
    this.#words = new WordList(index.words);
    this.#lexicon = new Lexicon(words.lexicon, this.#words);
    this.#citations = new CitationQuery(index, words.shortNames ?? new Map());
    this.#stage = new FirstStage(index, ranking.associations);
    this.#reranker = new Reranker(this.#stage, ranking.model);
  }

  search(text: string, options: SearchOptions = {}): Hit[] | BadQuery {
    const ranked = this.rank(text, options);
    if ('failure' in ranked) return ranked;
    const terms = readQuery(text, this.#words);
    // The legal words behind the everyday ones are marked too: they are what the article answers with.
    const pairs = new Map([...this.#lexicon.expand(text, terms).pairs, ...terms.pairs]);
    return ranked.map(({ article, score, cited }) => this.#hit(article, score, cited, pairs));
  }

  /** Positions in the index, best first, without texts: for evaluation in bulk. */
  rank(
    text: string,
    options: SearchOptions = {},
  ): { article: number; score: number; cited: boolean }[] | BadQuery {
    const bad = this.check(text, options);
    if (bad) return bad;
    const law = options.law === undefined ? undefined : this.#citations.lawNamed(options.law);
    const allowed = passing(this.index, { ...options, law });
    const limit = Math.max(1, Math.min(options.limit ?? 10, MOST_HITS));
    const cited = [...new Set(this.#citations.read(text))].filter((i) => !allowed || allowed[i]);
    const terms = readQuery(text, this.#words);
    this.#stage.run(terms, this.#lexicon.expand(text, terms));
    const found = this.#reranker.rank(terms, allowed).filter(({ article }) => !cited.includes(article));
    const first = cited.map((article) => ({ article, score: Number.POSITIVE_INFINITY, cited: true }));
    return [...first, ...found.map((one) => ({ ...one, cited: false }))].slice(0, limit);
  }

  /** What is wrong with a question, if anything, without searching. */
  check(text: string, { law }: SearchOptions = {}): BadQuery | undefined {
    if (law !== undefined && this.#citations.lawNamed(law) === undefined) return unknownLaw(law);
    return badQuery(text);
  }

  /** The first stage alone, for measuring it. */
  firstStage(text: string): Float32Array {
    const terms = readQuery(text, this.#words);
    this.#stage.run(terms, this.#lexicon.expand(text, terms));
    return this.#stage.scores;
  }

  #hit(article: number, score: number, cited: boolean, pairs: ReadonlyMap<number, number>): Hit {
    const { index } = this;
    const text = textOf(index, article);
    return {
      id: index.ids[article] as string,
      law: index.laws[index.lawOf[article] as number]?.name ?? '',
      number: index.numbers[article] as string,
      heading: index.headings[index.headingOf[article] as number] as string,
      text,
      score,
      cited,
      snippet: snippetOf(text, pairs, index.text.pairs),
    };
  }
}

const DECODER = new TextDecoder('utf-16le');

export function textOf(index: StatuteIndex, article: number): string {
  const [start, end] = [index.textStarts[article] as number, index.textStarts[article + 1] as number];
  return DECODER.decode(index.texts.subarray(start, end));
}

export function badQuery(text: string): BadQuery | undefined {
  const details = { length: text.length };
  if (text.length > LONGEST_QUERY) {
    const sentence = `问题有 ${text.length} 个字，超过 ${LONGEST_QUERY} 个字。请用一两句话说要查什么。`;
    return failure('long-query', details, sentence);
  }
  if (/[\p{L}\p{N}]/u.test(text)) return undefined;
  return failure('empty-query', details, '问题里没有字。请写要查什么，例如“被人开盒了怎么办”。');
}

function unknownLaw(name: string): BadQuery {
  const sentence = `检索的法律里没有“${name.slice(0, 40)}”。请写法律的全称或者常用简称。`;
  return failure('unknown-law', { length: name.length }, sentence);
}
