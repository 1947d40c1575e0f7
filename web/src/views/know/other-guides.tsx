import type { Guide, Topic } from '@huyin/content';
import type { VNode } from 'preact';
import { guidePath } from './addresses.ts';

/** For the general guide: the way to the guide of one's own situation. */
export function OtherGuides({ topic, shown }: { topic: Topic; shown: Guide }): VNode | null {
  const others = topic.pages.guides.filter((guide) => guide !== shown);
  if (!others.length) return null;
  return (
    <section aria-labelledby="other-guides">
      <h2 id="other-guides">找到您的情况</h2>
      <ul class="rows">
        {others.map(({ slug, title, summary }) => (
          <li key={slug} class="row">
            <a class="row-title" href={guidePath(slug)}>
              {title}
            </a>
            <span class="row-facts">{summary}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
