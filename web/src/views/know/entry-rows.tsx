import type { TopicPage } from '@huyin/content';
import type { VNode } from 'preact';
import { pagePath } from './addresses.ts';
import { dayWords } from './day-words.ts';

/** A list of pages: title, what the reader gets (never a teaser cut off in mid-sentence), and the day. */
export function EntryRows({ pages, dated = false }: { pages: readonly TopicPage[]; dated?: boolean }): VNode {
  return (
    <ul class="rows">
      {pages.map((page) => (
        <li key={page.slug} class="row">
          <a class="row-title" href={pagePath(page)}>
            {page.title}
          </a>
          <span class="row-summary">{page.summary}</span>
          {dated ? <span class="row-facts">{dayWords(page.written)}</span> : null}
        </li>
      ))}
    </ul>
  );
}
