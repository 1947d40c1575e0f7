import type { Content, TopicPage } from '@huyin/content';
import type { VNode } from 'preact';
import { guidePath } from './addresses.ts';
import { ownPlanPath } from './guide-plan.ts';

/**
 * The way on from a text to doing something: the guides of its situations, and one's own plan. A text of one
 * situation carries it along; one of several leaves the choice to the reader.
 */
export function PlanWay({ content, page }: { content: Content; page: TopicPage }): VNode {
  const guides = [...content.topics.values()].flatMap((topic) => topic.pages.guides);
  const own = guides.filter(({ situation }) => situation && page.situations.includes(situation));
  const only = own.length === 1 ? own[0] : undefined;
  return (
    <aside class="plan-way" aria-label="接下来做什么">
      {own.map(({ slug, title }) => (
        <a key={slug} class="button" href={guidePath(slug)}>
          看指南：{title}
        </a>
      ))}
      <a class="button button-main" href={only ? ownPlanPath(only) : '/'}>
        按我的情况出方案
      </a>
    </aside>
  );
}
