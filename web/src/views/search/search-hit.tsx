import { KINDS, type SiteHit } from '@huyin/content/search';
import type { VNode } from 'preact';

export function SearchHit({ hit }: { hit: SiteHit }): VNode {
  return (
    <li class="search-hit">
      <a class="search-hit-title" href={hit.address}>
        {hit.title}
      </a>
      <span class="search-hit-kind">{hit.cited ? '您写的这一条' : KINDS[hit.kind]}</span>
      <p class="search-hit-text">{marked(hit.snippet)}</p>
    </li>
  );
}

/** Text and marks in turn; everything is text to the renderer, so nothing in it can become markup. */
function marked({ text, at, marks }: SiteHit['snippet']): (VNode | string)[] {
  const parts: (VNode | string)[] = at > 0 ? ['……'] : [];
  let done = 0;
  for (const [start, end] of marks) {
    parts.push(text.slice(done, start), <mark key={start}>{text.slice(start, end)}</mark>);
    done = end;
  }
  return [...parts, text.slice(done)];
}
