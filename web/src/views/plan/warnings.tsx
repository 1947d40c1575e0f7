import type { Warning } from '@huyin/triage';
import type { VNode } from 'preact';
import { Icon } from '../icon.tsx';

/** 不要做: right after the first ten minutes, because that is when it happens. */
export function Warnings({ warnings }: { warnings: readonly Warning[] }): VNode | null {
  if (!warnings.length) return null;
  return (
    <section class="warnings" aria-labelledby="warnings">
      <h2 id="warnings">不要做</h2>
      <ul>
        {warnings.map(({ id, dont, why }) => (
          <li key={id}>
            <Icon name="no" />
            <span>
              <b>{dont}</b>
              <span class="warning-why">{why}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
