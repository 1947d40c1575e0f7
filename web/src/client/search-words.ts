import { type SearchWords, SiteSearch } from '@huyin/content/search';

export interface DeviceSearch {
  readonly search: SiteSearch;
  readonly words: SearchWords;
}

let loading: Promise<DeviceSearch> | undefined;

/** The words of the site, fetched once; the service worker keeps them for when there is no network. */
export function deviceSearch(): Promise<DeviceSearch> {
  loading ??= load().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function load(): Promise<DeviceSearch> {
  const response = await fetch('/search/words.json');
  if (!response.ok) throw new Error(`words of the search: ${response.status}`);
  const words = (await response.json()) as SearchWords;
  if (words.format !== 'site-search-1') throw new Error('words of another build');
  return { words, search: new SiteSearch(words) };
}
