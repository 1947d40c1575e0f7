import type { Content, TopicPage } from '@huyin/content';
import type { VNode } from 'preact';
import { pagePath } from './addresses.ts';
import { KIND_WORDS } from './entry-head.tsx';
import { relatedTo } from './related-pages.ts';

/** 为您推荐: related by situation, statute and stage, and it says by which. */
export function Recommended({ content, page }: { content: Content; page: TopicPage }): VNode | null {
  const related = relatedTo(content, page);
  if (!related.length) return null;
  return (
    <section class="recommended" aria-labelledby="recommended">
      <h2 id="recommended">为您推荐</h2>
      <ul class="rows">
        {related.map(({ page: other, reason }) => (
          <li key={pagePath(other)} class="row">
            <span class="row-kind">{KIND_WORDS[other.kind]}</span>
            <a class="row-title" href={pagePath(other)}>
              {other.title}
            </a>
            <span class="row-facts">{reason}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
