import type { SearchWords } from '@huyin/content/search';
import type { VNode } from 'preact';
import type { SearchAsk, SearchWay } from './search-address.ts';
import { SearchTips } from './search-tips.tsx';

interface NothingFoundProps {
  readonly ask: SearchAsk;
  readonly topics: SearchWords['topics'];
  readonly way: SearchWay;
}

export function NothingFound({ ask, topics, way }: NothingFoundProps): VNode {
  return (
    <>
      <p class="search-count" role="status">
        没有找到“{ask.words.slice(0, 30)}”。换一个更短、更平常的词试试；不用写人名、电话和号码。
        也可以用一整句话<a href="/assistant">问一问</a>。
      </p>
      <SearchTips topics={topics} way={way} />
    </>
  );
}
