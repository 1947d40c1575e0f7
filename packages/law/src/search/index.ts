/** Statute search: build or load an index, ask it in everyday words. */
export { buildIndex } from './build-index.ts';
export { type BadLine, readCorpusLine } from './corpus-line.ts';
export { type BadIndexFile, loadIndex, saveIndex } from './index-file.ts';
export type { LexiconEntry } from './lexicon.ts';
export type { BadPackedFile } from './packed-arrays.ts';
export { type PageHit, type PageOptions, type PageResults, PageSearch } from './page-search.ts';
export { type BadRankingFile, loadRanking, type Ranking } from './ranking-file.ts';
export type { Snippet } from './snippet.ts';
export type { SearchArticle, StatuteIndex } from './statute-index.ts';
export {
  type BadQuery,
  type Hit,
  LONGEST_QUERY,
  type SearchOptions,
  StatuteSearch,
  textOf,
} from './statute-search.ts';
