/** Content's fourth door: the search alone, for a browser that has the words already. */
export { isKind, KINDS, type Kind } from './kinds.ts';
export { matterOf } from './question-words.ts';
export type { SearchWords } from './search-words.ts';
export {
  type BadSearch,
  HITS_A_PAGE,
  LONGEST_SEARCH,
  type SearchWish,
  type SiteHit,
  type SiteResults,
  SiteSearch,
} from './site-search.ts';
