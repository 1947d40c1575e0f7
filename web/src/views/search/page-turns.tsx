import { HITS_A_PAGE, type SiteResults } from '@huyin/content/search';
import type { VNode } from 'preact';
import type { SearchAsk, SearchWay } from './search-address.ts';

interface PageTurnsProps {
  readonly ask: SearchAsk;
  readonly found: SiteResults;
  readonly way: SearchWay;
}

export function PageTurns({ ask, found, way }: PageTurnsProps): VNode | null {
  const { page = 1 } = ask;
  const more = page * HITS_A_PAGE < found.total;
  if (page === 1 && !more) return null;
  return (
    <nav class="search-turns" aria-label="翻页">
      {page > 1 ? (
        <a class="button" href={way({ ...ask, page: page - 1 })}>
          上一页
        </a>
      ) : null}
      {more ? (
        <a class="button" href={way({ ...ask, page: page + 1 })}>
          下一页
        </a>
      ) : null}
    </nav>
  );
}
