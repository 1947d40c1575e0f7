import type { DeadlineLimit, DeadlineRecord } from '@huyin/content';
import { type Corpus, type Holidays, type Standing, standing as standingOn } from '@huyin/law';
import type { VNode } from 'preact';
import { Authorities } from '../plan/authority.tsx';
import { DEADLINES } from './addresses.ts';
import type { AskedCount } from './asked-count.ts';
import { basisOf } from './basis-of.ts';
import { CountForm } from './count-form.tsx';
import { Weight } from './doubt.tsx';
import { RuleWords } from './rule-words.tsx';
import { StandingBox } from './standing-box.tsx';

export interface DeadlinePageProps {
  readonly deadline: DeadlineRecord;
  readonly laws: Corpus;
  readonly holidays: Holidays;
  readonly asked: AskedCount;
  /** The span asked for; none where the law gives no number. */
  readonly limit?: DeadlineLimit;
  readonly standing?: Standing;
  /** Said when the address could not be read. */
  readonly fault?: string;
}

/** One limit: what it is, the form, the sum, and what remains when it is over. */
export function DeadlinePage(props: DeadlinePageProps): VNode {
  const { deadline, laws, limit, standing, asked, fault } = props;
  return (
    <div class="narrow prose deadline-page">
      <p class="eyebrow">
        <a href={DEADLINES}>期限</a>
      </p>
      <h1>{deadline.what}</h1>
      <p class="deadline-limit">
        <b>{deadline.limit}</b> <Weight deadline={deadline} />
      </p>
      <p>怎么算：{deadline.counting}。</p>
      {deadline.note ? <p class="small">{deadline.note}。</p> : null}
      {fault ? (
        <p class="note" role="alert">
          {fault}
        </p>
      ) : null}
      {standing && limit ? (
        <StandingBox
          deadline={deadline}
          limit={limit}
          standing={standing}
          asked={asked}
          {...beforeChanges(limit, asked, props.holidays)}
        />
      ) : null}
      {limit ? (
        <CountForm deadline={deadline} limit={limit} asked={asked} />
      ) : (
        <NoNumber deadline={deadline} />
      )}
      {limit ? <RuleWords rule={limit.rule} laws={laws} /> : null}
      <h2>依据</h2>
      {deadline.authority ? <p>{deadline.authority}</p> : null}
      <Authorities basis={basisOf(deadline.basis, laws)} />
    </div>
  );
}

/** An extended limit shows its old last day beside the new one. */
function beforeChanges(limit: DeadlineLimit, asked: AskedCount, holidays: Holidays): { before?: string } {
  if (!asked.from || !asked.adjustments.length) return {};
  const before = standingOn(limit, asked.from, asked.from, holidays).counted?.last;
  return before ? { before } : {};
}

function NoNumber({ deadline }: { deadline: DeadlineRecord }): VNode {
  return (
    <section class="sum-box">
      <h2>没有天数，所以算不出一个日子</h2>
      <p>{deadline.missed}</p>
      <p>
        <b>您能做什么：</b>
        {deadline.next}
      </p>
    </section>
  );
}
