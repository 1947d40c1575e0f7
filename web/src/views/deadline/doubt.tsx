import type { DeadlineRecord } from '@huyin/content';
import type { VNode } from 'preact';
import { StrengthMark } from '../plan/strength.tsx';

/** How hard a limit is and how sure we are of it. */
export function Weight({ deadline }: { deadline: DeadlineRecord }): VNode {
  return (
    <>
      <StrengthMark strength={deadline.strength} />
      {deadline.confidence === 'C' ? <em class="doubt">据公开报道</em> : null}
      {deadline.confidence === 'D' ? <em class="doubt">不确定</em> : null}
    </>
  );
}
