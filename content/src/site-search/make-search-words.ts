import { type Searched, searchEntries, searchName } from './entries.ts';
import { packRow, type SearchWords } from './search-words.ts';

/** The words of the site on a day, for the server's own search and for the device. */
export function makeSearchWords(content: Searched, on: string): SearchWords {
  return {
    format: 'site-search-1',
    rows: searchEntries(content, on).map(packRow),
    lexicon: content.lexicon,
    everyday: content.everyday,
    names: [...content.laws.values()].map((law) => [searchName(law), [law.title, ...law.short]]),
    topics: [...content.topics.values()].map(({ id, title }) => ({ path: `/topics/${id}`, title })),
  };
}
