import { LONGEST_SEARCH } from '@huyin/content/search';
import type { VNode } from 'preact';

/** A plain form; with a script the words are looked up on the device and go nowhere. */
export function SearchBox({ words }: { words: string }): VNode {
  return (
    // biome-ignore lint/a11y/useSemanticElements: `<search>` is unknown to the browsers we serve.
    <form class="search-box" method="get" action="/search" role="search" aria-label="搜索全站">
      <label class="search-label" for="search-words">
        用平常的话写一两个词，也可以写法条，例如“个保法47”
      </label>
      <div class="search-line">
        <input
          id="search-words"
          type="search"
          name="q"
          value={words.slice(0, LONGEST_SEARCH)}
          maxLength={LONGEST_SEARCH}
          autocomplete="off"
          enterkeyhint="search"
        />
        <button class="button button-main" type="submit">
          搜索
        </button>
      </div>
    </form>
  );
}
