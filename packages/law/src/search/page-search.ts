import type { AssociationLevel, Associations } from './associations.ts';
import { CitationQuery } from './citation-query.ts';
import { FirstStage } from './first-stage.ts';
import { FIRST_STAGE, type FirstStageWeights } from './first-stage-weights.ts';
import { Lexicon } from './lexicon.ts';
import { readQuery } from './query-terms.ts';
import { passing } from './search-filter.ts';
import { snippetOf } from './snippet.ts';
import type { StatuteIndex } from './statute-index.ts';
import { type BadQuery, badQuery, type Hit, type SearchWords, textOf } from './statute-search.ts';
import { WordList } from './word-list.ts';

/** A title says what a page is about; what was learned from questions about statutes says nothing of pages. */
const PAGES: FirstStageWeights = {
  ...FIRST_STAGE,
  heading: 1.1,
  citing: 0,
  learnedArticle: 0,
  learnedHeading: 0,
  learnedLaw: 0,
  prior: 0,
};

export interface PageHit extends Hit {
  readonly kind: string;
}

export interface PageResults {
  /** Best first, at most `limit`. */
  readonly hits: readonly PageHit[];
  /** How many pages of each kind were found, over all kinds, whatever the filter. */
  readonly counts: ReadonlyMap<string, number>;
}

export interface PageOptions {
  readonly kind?: string | undefined;
  readonly limit?: number | undefined;
  /** How much a page of this kind counts against the others; 1 unless given. */
  readonly weights?: Readonly<Record<string, number>>;
}

/** A page must reach this share of the best score: a single common pair of characters is no answer. */
const LEAST_SHARE = 0.25;

/** Search over the pages of a site and its statutes together, by words and lexicon alone. */
export class PageSearch {
  readonly index: StatuteIndex;
  readonly #words: WordList;
  readonly #lexicon: Lexicon;
  readonly #citations: CitationQuery;
  readonly #stage: FirstStage;

  constructor(index: StatuteIndex, words: SearchWords) {
    this.index = index;
    this.#words = new WordList(index.words);
    this.#lexicon = new Lexicon(words.lexicon, this.#words);
    this.#citations = new CitationQuery(index, words.shortNames ?? new Map());
    this.#stage = new FirstStage(index, UNLEARNED, PAGES);
  }

  search(text: string, options: PageOptions = {}): PageResults | BadQuery {
    const bad = badQuery(text);
    if (bad) return bad;
    const terms = readQuery(text, this.#words);
    const legal = this.#lexicon.expand(text, terms);
    this.#stage.run(terms, legal);
    const cited = new Set(this.#citations.read(text));
    const found = this.#found(cited, options.weights ?? {});
    const allowed = passing(this.index, { kind: options.kind });
    const pairs = new Map([...legal.pairs, ...terms.pairs]);
    const hits = found
      .filter(({ at }) => !allowed || allowed[at])
      .slice(0, options.limit ?? 20)
      .map(({ at, score }) => this.#hit(at, score, cited.has(at), pairs));
    return { hits, counts: this.#counts(found) };
  }

  #found(
    cited: ReadonlySet<number>,
    weights: Readonly<Record<string, number>>,
  ): { at: number; score: number }[] {
    const weighed = Array.from(this.#stage.base, (score, at) => ({
      at,
      score: cited.has(at) ? Number.POSITIVE_INFINITY : score * (weights[this.#kind(at)] ?? 1),
    }));
    const best = weighed.reduce(
      (top, { score }) => (score < Number.POSITIVE_INFINITY ? Math.max(top, score) : top),
      0,
    );
    return weighed
      .filter(({ score }) => score > 0 && score >= best * LEAST_SHARE)
      .sort((a, b) => b.score - a.score || a.at - b.at);
  }

  #kind(at: number): string {
    return this.index.laws[this.index.lawOf[at] as number]?.kind ?? '';
  }

  #counts(found: readonly { at: number }[]): ReadonlyMap<string, number> {
    const counts = new Map<string, number>();
    for (const { at } of found) counts.set(this.#kind(at), (counts.get(this.#kind(at)) ?? 0) + 1);
    return counts;
  }

  #hit(at: number, score: number, cited: boolean, pairs: ReadonlyMap<number, number>): PageHit {
    const { index } = this;
    const text = textOf(index, at);
    return {
      id: index.ids[at] as string,
      kind: this.#kind(at),
      law: index.laws[index.lawOf[at] as number]?.name ?? '',
      number: index.numbers[at] as string,
      heading: index.headings[index.headingOf[at] as number] as string,
      text,
      score,
      cited,
      snippet: snippetOf(text, pairs, index.text.pairs),
    };
  }
}

const NOTHING: AssociationLevel = {
  names: [],
  counts: new Uint16Array(0),
  terms: {
    unitCount: 0,
    keys: new Uint32Array(0),
    starts: new Uint32Array(1),
    units: new Uint32Array(0),
    impacts: new Uint8Array(0),
  },
};
const UNLEARNED: Associations = { articles: NOTHING, headings: NOTHING, laws: NOTHING };
