import { isFailure } from '@huyin/law';
import type { Context, Hono } from 'hono';
import { readAsk } from '../views/search/read-ask.ts';
import { onServer, SEARCH_PATH } from '../views/search/search-address.ts';
import { SearchPage } from '../views/search/search-page.tsx';
import { answer, storedAnswer } from './respond.tsx';
import { serveAsset } from './serve-asset.ts';
import type { Site } from './site.ts';
import { searchAsset, searchOf } from './site-search.ts';

const DESCRIPTION = '用平常的话搜全站：行动指南、问答、文章、法条、电话、期限、文书。不记录您打的字。';

/** One box over everything. The words typed are answered and forgotten: no store, no log, no search engine. */
export function searchRoutes(app: Hono, site: Site): void {
  app.get(SEARCH_PATH, (c) => {
    c.header('x-robots-tag', 'noindex');
    const query = new URL(c.req.url).searchParams;
    return query.has('q') ? foundAnswer(c, site, query) : emptyAnswer(c, site);
  });
  // The words of the whole site, for a device that searches by itself.
  app.get('/search/words.json', (c) => serveAsset(c, searchAsset(site)));
}

/** Also the page that a device without a network fills with what it finds itself. */
function emptyAnswer(c: Context, site: Site): Response {
  const { topics } = searchOf(site).words;
  return storedAnswer(c, site, SEARCH_PATH, {
    title: '搜索',
    description: DESCRIPTION,
    page: 'search',
    here: SEARCH_PATH,
    main: () => <SearchPage ask={{ words: '' }} topics={topics} way={onServer} />,
  });
}

function foundAnswer(c: Context, site: Site, query: URLSearchParams): Response {
  const { search, words } = searchOf(site);
  const ask = readAsk(query);
  const found = search.search(ask.words, ask);
  if (!isFailure(found) && found.only && !ask.kind) {
    c.header('cache-control', 'no-store');
    return c.redirect(found.only, 303);
  }
  return answer(c, site, {
    title: isFailure(found) ? '搜索' : `搜索：${ask.words}`,
    page: 'search',
    secret: true,
    main: () => <SearchPage ask={ask} found={found} topics={words.topics} way={onServer} />,
  });
}
