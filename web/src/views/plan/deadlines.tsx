import type { AssessedDeadline } from '@huyin/triage';
import type { VNode } from 'preact';
import { deadlinePath, planCalendarPath } from '../deadline/addresses.ts';
import { EVENT_LIMITS } from '../deadline/event-limits.ts';
import { Authorities } from './authority.tsx';
import { deadlinePlace, type Homes } from './homes.ts';
import { StrengthMark } from './strength.tsx';

export function Deadlines({
  deadlines,
  homes,
  event,
}: {
  deadlines: readonly AssessedDeadline[];
  homes: Homes;
  /** The day it happened: the start of the limits that run from that. */
  event?: string | undefined;
}): VNode {
  return (
    <>
      <p>
        <a class="button" href={planCalendarPath(deadlines.map(({ deadline }) => deadline.id))}>
          把期限放进日历
        </a>
      </p>
      <ul class="deadlines">
        {deadlines.map(({ deadline, basis, passed }) => (
          <li key={deadline.id}>
            <p class="deadline-limit">
              <b>{deadline.limit}</b> {deadline.what} <StrengthMark strength={deadline.strength} />
              {deadline.confidence === 'C' ? <em class="doubt">据公开报道</em> : null}
              {deadline.confidence === 'D' ? <em class="doubt">不确定</em> : null}
            </p>
            {passed ? <p class="note small">{passed.sentence}</p> : null}
            <p class="small">
              怎么算：{deadline.counting}
              {deadline.authority ? `；依据：${deadline.authority}` : ''}
              {deadline.note ? `；${deadline.note}` : ''}
            </p>
            <a
              class="deadline-more"
              aria-label={`算一算到哪天：${deadline.what}`}
              href={deadlinePath(deadline.id, EVENT_LIMITS.includes(deadline.id) ? event : undefined)}
            >
              算一算到哪天
            </a>
            <Authorities basis={basis} place={deadlinePlace(deadline.id)} homes={homes} />
          </li>
        ))}
      </ul>
    </>
  );
}
