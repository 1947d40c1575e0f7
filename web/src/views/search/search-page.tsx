import type { BadSearch, SearchWords, SiteResults } from '@huyin/content/search';
import type { VNode } from 'preact';
import { KindFilter } from './kind-filter.tsx';
import { NothingFound } from './nothing-found.tsx';
import { PageTurns } from './page-turns.tsx';
import type { SearchAsk, SearchWay } from './search-address.ts';
import { SearchBox } from './search-box.tsx';
import { SearchHit } from './search-hit.tsx';
import { SearchTips } from './search-tips.tsx';

export interface SearchPageProps {
  readonly ask: SearchAsk;
  /** Absent when nothing was asked yet. */
  readonly found?: SiteResults | BadSearch | undefined;
  readonly topics: SearchWords['topics'];
  readonly way: SearchWay;
}

/** The same page from the server and, without a network, from the device itself. */
export function SearchPage({ ask, found, topics, way }: SearchPageProps): VNode {
  return (
    <div class="page page-narrow search-page">
      <header class="page-head">
        <h1>搜索</h1>
        <SearchBox words={ask.words} />
      </header>
      {found ? (
        <Found ask={ask} found={found} topics={topics} way={way} />
      ) : (
        <SearchTips topics={topics} way={way} />
      )}
      <p class="small">
        搜索不记录您打的字。正在转账、有人身危险、正在被敲诈，请直接打 <a href="tel:110">110</a>。
      </p>
    </div>
  );
}

type FoundProps = SearchPageProps & { found: SiteResults | BadSearch };

function Found({ ask, found, topics, way }: FoundProps): VNode {
  if ('failure' in found) {
    return (
      <>
        <p class="search-count" role="status">
          {found.sentence}
        </p>
        <SearchTips topics={topics} way={way} />
      </>
    );
  }
  if (!found.total && !found.kinds.length) return <NothingFound ask={ask} topics={topics} way={way} />;
  return (
    <section aria-labelledby="found">
      <h2 id="found" class="search-count">
        “{ask.words}”找到 {found.total} 条
      </h2>
      <KindFilter ask={ask} found={found} way={way} />
      <ol class="search-hits">
        {found.hits.map((hit) => (
          <SearchHit key={hit.address} hit={hit} />
        ))}
      </ol>
      <PageTurns ask={ask} found={found} way={way} />
    </section>
  );
}
