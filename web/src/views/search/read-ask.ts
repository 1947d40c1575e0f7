import { isKind } from '@huyin/content/search';
import type { SearchAsk } from './search-address.ts';

const MOST_PAGES = 50;
/** Pasted text brings line breaks and invisible characters along; they mean nothing here. */
const CONTROL = /[\p{Cc}\p{Cf}\s]+/gu;

export function readAsk(query: URLSearchParams): SearchAsk {
  const kind = query.get('kind');
  const page = Number(query.get('page') ?? 1);
  return {
    words: (query.get('q') ?? '').replace(CONTROL, ' ').trim(),
    kind: isKind(kind) ? kind : undefined,
    page: Number.isInteger(page) && page > 0 && page <= MOST_PAGES ? page : 1,
  };
}
