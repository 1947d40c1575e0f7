import type { Kind } from '@huyin/content/search';

/** What is looked for: the words, one kind of thing, the page of the list. */
export interface SearchAsk {
  readonly words: string;
  readonly kind?: Kind | undefined;
  readonly page?: number;
}

/** `/search?q=` asks the server, `/search#q=` this device: what stands behind # is never sent. */
export type SearchWay = (ask: SearchAsk) => string;

function asQuery({ words, kind, page = 1 }: SearchAsk): string {
  const query = new URLSearchParams({ q: words });
  if (kind) query.set('kind', kind);
  if (page > 1) query.set('page', String(page));
  return query.toString();
}

export const SEARCH_PATH = '/search';
export const onServer: SearchWay = (ask) => `${SEARCH_PATH}?${asQuery(ask)}`;
export const onDevice: SearchWay = (ask) => `${SEARCH_PATH}#${asQuery(ask)}`;
