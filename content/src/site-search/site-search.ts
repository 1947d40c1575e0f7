import { type Failure, failure, isFailure, printArticleNumber } from '@huyin/law';
import {
  type BadQuery,
  buildIndex,
  type LexiconEntry,
  type PageHit,
  type PageResults,
  PageSearch,
} from '@huyin/law/search';
import { KINDS, type Kind } from './kinds.ts';
import { matterOf } from './question-words.ts';
import { type SearchWords, unpackRow } from './search-words.ts';

/** Someone in need is served by what to do before what is written in the law. */
const WEIGHTS: Readonly<Record<Kind, number>> = {
  guide: 1.35,
  qa: 1.2,
  article: 1.1,
  video: 1,
  law: 0.75,
  term: 1,
  channel: 1,
  deadline: 0.9,
  paper: 1,
  stage: 0.9,
  topic: 1,
};

/** Longer than anybody types into a search box; what happened is told on the first page. */
export const LONGEST_SEARCH = 100;
export const HITS_A_PAGE = 20;

export interface SiteHit {
  readonly address: string;
  readonly kind: Kind;
  readonly title: string;
  /** The question was a citation of this very article. */
  readonly cited: boolean;
  readonly snippet: PageHit['snippet'];
}

export interface SearchWish {
  readonly kind?: Kind | undefined;
  /** 1 is the first. */
  readonly page?: number | undefined;
  readonly size?: number | undefined;
}

export interface SiteResults {
  readonly hits: readonly SiteHit[];
  /** Kinds that were found at all, in their order, each with how many. */
  readonly kinds: readonly { readonly kind: Kind; readonly count: number }[];
  readonly total: number;
  /** The whole question was the citation of this one article: the reader wants to be there. */
  readonly only?: string;
}

export type BadSearch = BadQuery | Failure<'long-search', { length: number }>;

/** One box over everything: guides, answers, articles, films, statutes, words, channels, deadlines and papers. */
export class SiteSearch {
  readonly #search: PageSearch;
  readonly #everyday: readonly LexiconEntry[];

  constructor({ rows, lexicon, everyday, names }: SearchWords) {
    // Without a dictionary: pairs of characters find every whole term, at a fifth of the size.
    const index = buildIndex(rows.map(unpackRow), new Uint16Array(0));
    this.#search = new PageSearch(index, { lexicon, shortNames: new Map(names) });
    this.#everyday = everyday;
  }

  search(text: string, wish: SearchWish = {}): SiteResults | BadSearch {
    if (text.length > LONGEST_SEARCH) return longSearch(text.length);
    const cited = this.#cited(text);
    if (isFailure(cited)) return cited;
    if (cited.length) return citedResults(cited);
    const { kind, page = 1, size = HITS_A_PAGE } = wish;
    const found = this.#search.search(this.#asked(text), { kind, limit: page * size, weights: WEIGHTS });
    return isFailure(found) ? found : results(found, kind, (page - 1) * size);
  }

  #cited(text: string): readonly PageHit[] | BadQuery {
    const found = this.#search.search(text, { kind: 'law', limit: HITS_A_PAGE });
    return isFailure(found) ? found : found.hits.filter((hit) => hit.cited);
  }

  /** The matter of the question and what its everyday words are called on our pages. */
  #asked(text: string): string {
    const plain = text.toLowerCase();
    const called = this.#everyday
      .filter(({ words }) => words.some((word) => plain.includes(word)))
      .flatMap(({ terms }) => terms);
    return [matterOf(text), ...new Set(called)].join(' ');
  }
}

function results({ hits, counts }: PageResults, kind: Kind | undefined, from: number): SiteResults {
  const kinds = (Object.keys(KINDS) as Kind[])
    .map((one) => ({ kind: one, count: counts.get(one) ?? 0 }))
    .filter(({ count }) => count > 0);
  const total = kinds.reduce((sum, one) => sum + (kind && one.kind !== kind ? 0 : one.count), 0);
  return { hits: hits.slice(from).map(siteHit), kinds, total };
}

/** Numbers in a citation match much that has nothing to do with it: only the articles themselves are shown. */
function citedResults(cited: readonly PageHit[]): SiteResults {
  const [first, ...others] = cited.map(siteHit);
  return {
    hits: first ? [first, ...others] : [],
    kinds: [{ kind: 'law', count: cited.length }],
    total: cited.length,
    ...(first && !others.length && { only: first.address }),
  };
}

function siteHit({ id, kind, law, heading, number, cited, snippet }: PageHit): SiteHit {
  const lawTitle = `《${law}》${number && printArticleNumber(number)}`;
  return {
    address: id,
    kind: kind as Kind,
    title: kind === 'law' ? lawTitle : heading,
    cited,
    snippet,
  };
}

function longSearch(length: number): BadSearch {
  const sentence = `您写了 ${length} 个字，这里一次最多搜 ${LONGEST_SEARCH} 个字。请只写一两个词，例如“开盒”；想把事情说清楚，请到首页说。`;
  return failure('long-search', { length }, sentence);
}
