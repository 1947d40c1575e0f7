import type { Warning } from '@huyin/triage';
import type { VNode } from 'preact';
import { Icon } from '../icon.tsx';

/** More than this at once is not taken in; the rest is one tap away. */
const MOST_SHOWN = 4;

/** 不要做: right after the first ten minutes, because that is when it happens. */
export function Warnings({ warnings }: { warnings: readonly Warning[] }): VNode | null {
  if (!warnings.length) return null;
  const rest = warnings.slice(MOST_SHOWN);
  return (
    <section class="warnings" aria-labelledby="warnings">
      <h2 id="warnings">不要做</h2>
      <WarningList warnings={warnings.slice(0, MOST_SHOWN)} />
      {rest.length ? (
        <details class="fold warnings-rest">
          <summary>还有 {rest.length} 件不要做的事</summary>
          <WarningList warnings={rest} />
        </details>
      ) : null}
    </section>
  );
}

function WarningList({ warnings }: { warnings: readonly Warning[] }): VNode {
  return (
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
  );
}
