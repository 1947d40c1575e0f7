import type { AssessedDeadline } from '@huyin/triage';
import type { VNode } from 'preact';
import { Authorities } from './authority.tsx';
import { deadlinePlace, type Homes } from './homes.ts';
import { StrengthMark } from './strength.tsx';

export function Deadlines({
  deadlines,
  homes,
}: {
  deadlines: readonly AssessedDeadline[];
  homes: Homes;
}): VNode {
  return (
    <ul class="deadlines">
      {deadlines.map(({ deadline, basis }) => (
        <li key={deadline.id}>
          <p class="deadline-limit">
            <b>{deadline.limit}</b> {deadline.what} <StrengthMark strength={deadline.strength} />
            {deadline.confidence === 'C' ? <em class="doubt">据公开报道</em> : null}
            {deadline.confidence === 'D' ? <em class="doubt">不确定</em> : null}
          </p>
          <p class="small">
            怎么算：{deadline.counting}
            {deadline.authority ? `；依据：${deadline.authority}` : ''}
            {deadline.note ? `；${deadline.note}` : ''}
          </p>
          <Authorities basis={basis} place={deadlinePlace(deadline.id)} homes={homes} />
        </li>
      ))}
    </ul>
  );
}
