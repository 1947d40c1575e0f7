import type { LexiconEntry, SearchArticle } from '@huyin/law/search';

/** id, kind, law, number, heading, text: rows without names are half the size of objects. */
type Row = readonly [string, string, string, string, readonly string[], string];

/**
 * All that the search of the site knows, as it travels to the device. The index is built from it there: the words
 * weigh a quarter of what the finished index does, and building takes less time than fetching it would.
 */
export interface SearchWords {
  readonly format: 'site-search-1';
  readonly rows: readonly Row[];
  readonly lexicon: readonly LexiconEntry[];
  /** Everyday words of this site alone: their terms count as if they had been typed. */
  readonly everyday: readonly LexiconEntry[];
  /** Names by which a law is cited, by the name the index knows. */
  readonly names: readonly (readonly [string, readonly string[]])[];
  readonly topics: readonly { readonly path: string; readonly title: string }[];
}

export const packRow = ({ id, kind, law, number, heading, text }: SearchArticle): Row => [
  id,
  kind,
  law,
  number,
  heading,
  text,
];

export const unpackRow = ([id, kind, law, number, heading, text]: Row): SearchArticle => ({
  id,
  kind,
  law,
  number,
  heading,
  text,
});
