export { KINDS, type Kind, searchEntries } from './entries.ts';
export {
  buildSiteIndex,
  type ShortNames,
  type SiteHit,
  type SiteResults,
  SiteSearch,
  shortNames,
} from './site-search.ts';
