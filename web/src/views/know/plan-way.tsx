import type { Content, TopicPage } from '@huyin/content';
import type { VNode } from 'preact';
import { guidePath } from './addresses.ts';

/** The way on from a text to doing something: the guide of its situation, and one's own plan. */
export function PlanWay({ content, page }: { content: Content; page: TopicPage }): VNode {
  const guides = [...content.topics.values()].flatMap((topic) => topic.pages.guides);
  const own = guides.filter(({ situation }) => situation && page.situations.includes(situation));
  return (
    <aside class="plan-way" aria-label="接下来做什么">
      {own.map(({ slug, title }) => (
        <a key={slug} class="button" href={guidePath(slug)}>
          行动指南：{title}
        </a>
      ))}
      <a class="button button-main" href="/">
        按我的情况出方案
      </a>
    </aside>
  );
}
