import { isFailure } from '@huyin/law';
import {
  type BadQuery,
  buildIndex,
  type LexiconEntry,
  type PageHit,
  PageSearch,
  type StatuteIndex,
} from '@huyin/law/search';
import { KINDS, type Kind, type Searched, searchEntries } from './entries.ts';

/** Someone in need is served by what to do before what is written in the law. */
const WEIGHTS: Readonly<Record<Kind, number>> = {
  guide: 1.35,
  qa: 1.2,
  article: 1.1,
  video: 1,
  law: 0.9,
  term: 1,
  channel: 1,
  deadline: 0.9,
  paper: 1,
  stage: 0.9,
};

export interface SiteHit {
  readonly address: string;
  readonly kind: Kind;
  readonly title: string;
  /** The question was a citation of this very article. */
  readonly cited: boolean;
  readonly snippet: PageHit['snippet'];
}

export interface SiteResults {
  readonly hits: readonly SiteHit[];
  /** Kinds that were found at all, in their order, each with how many. */
  readonly kinds: readonly { readonly kind: Kind; readonly count: number }[];
}

/** Words that name a law: short name by the name the index knows. */
export type ShortNames = ReadonlyMap<string, readonly string[]>;

/** The index without a dictionary: pairs of characters find every whole term, at a fifth of the size. */
export function buildSiteIndex(content: Searched, on: string): StatuteIndex {
  return buildIndex(searchEntries(content, on), new Uint16Array(0));
}

export function shortNames({ laws }: Pick<Searched, 'laws'>): ShortNames {
  return new Map(
    [...laws.values()].map((law) => [law.title.replaceAll('中华人民共和国', ''), [law.title, ...law.short]]),
  );
}

/** One box over everything: guides, answers, articles, films, statutes, words, channels, deadlines and papers. */
export class SiteSearch {
  readonly #search: PageSearch;

  constructor(index: StatuteIndex, lexicon: readonly LexiconEntry[], names: ShortNames) {
    this.#search = new PageSearch(index, { lexicon, shortNames: names });
  }

  search(text: string, kind?: Kind, limit = 20): SiteResults | BadQuery {
    const found = this.#search.search(text, { kind, limit, weights: WEIGHTS });
    if (isFailure(found)) return found;
    const order = Object.keys(KINDS) as Kind[];
    return {
      hits: found.hits.map(siteHit),
      kinds: order
        .map((one) => ({ kind: one, count: found.counts.get(one) ?? 0 }))
        .filter(({ count }) => count > 0),
    };
  }
}

function siteHit({ id, kind, law, heading, number, cited, snippet }: PageHit): SiteHit {
  const title =
    kind === 'law'
      ? `${law} 第 ${number.replace('-', ' 条之 ')}${number.includes('-') ? '' : ' 条'}`
      : heading;
  return { address: id, kind: kind as Kind, title, cited, snippet };
}
