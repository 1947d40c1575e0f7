import { KINDS, type SiteResults } from '@huyin/content/search';
import type { VNode } from 'preact';
import type { SearchAsk, SearchWay } from './search-address.ts';

interface KindFilterProps {
  readonly ask: SearchAsk;
  readonly found: SiteResults;
  readonly way: SearchWay;
}

/** Links, not a form: each shows how many there are before it is chosen. */
export function KindFilter({ ask, found, way }: KindFilterProps): VNode | null {
  if (found.kinds.length < 2) return null;
  const all = found.kinds.reduce((sum, { count }) => sum + count, 0);
  return (
    <nav class="search-kinds" aria-label="只看一类">
      <a href={way({ words: ask.words })} aria-current={ask.kind ? undefined : 'true'}>
        全部 {all}
      </a>
      {found.kinds.map(({ kind, count }) => (
        <a
          key={kind}
          href={way({ words: ask.words, kind })}
          aria-current={ask.kind === kind ? 'true' : undefined}
        >
          {KINDS[kind]} {count}
        </a>
      ))}
    </nav>
  );
}
