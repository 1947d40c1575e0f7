import type { Topic } from '@huyin/content';
import type { VNode } from 'preact';
import { guidePath, knowPath, topicPath } from './know/addresses.ts';

const SHOWN = 6;

/** For those who want to read first: quietly, after everything that leads to a plan. */
export function FirstKnow({ topics }: { topics: readonly Topic[] }): VNode | null {
  if (!topics.length) return null;
  return (
    <section class="first-know" aria-labelledby="know-title">
      <h2 id="know-title">想先看看再说</h2>
      {topics.map(({ id, title, pages }) => (
        <nav key={id} class="first-topic" aria-labelledby={`know-${id}`}>
          <h3 id={`know-${id}`}>
            <a href={topicPath(id)}>{title}</a>
          </h3>
          <ul>
            {pages.guides.slice(0, SHOWN).map(({ slug, title: guide }) => (
              <li key={slug}>
                <a href={guidePath(slug)}>{guide}</a>
              </li>
            ))}
          </ul>
        </nav>
      ))}
      <p class="more">
        <a href={knowPath}>法律常识：全部专题、问答和文章</a>
      </p>
    </section>
  );
}
