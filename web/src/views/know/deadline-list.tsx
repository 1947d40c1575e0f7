import type { Content } from '@huyin/content';
import type { VNode } from 'preact';
import { StrengthMark } from '../plan/strength.tsx';
import { deadlinePath } from './addresses.ts';

/** Limits of time in words; the arithmetic for a day of one's own is on the page of deadlines. */
export function DeadlineList({ content, ids }: { content: Content; ids: readonly string[] }): VNode | null {
  const deadlines = ids.flatMap((id) => content.deadlines.get(id) ?? []);
  if (!deadlines.length) return null;
  return (
    <section aria-labelledby="limits">
      <h2 id="limits">期限</h2>
      <ul class="rows">
        {deadlines.map(({ id, what, limit, counting, strength, confidence }) => (
          <li key={id} class="row">
            <span class="row-title">
              <a href={deadlinePath(id)}>{what}</a>：{limit} <StrengthMark strength={strength} />
              {confidence === 'C' ? <em class="doubt">据公开报道</em> : null}
              {confidence === 'D' ? <em class="doubt">不确定</em> : null}
            </span>
            <span class="row-facts">{counting}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
