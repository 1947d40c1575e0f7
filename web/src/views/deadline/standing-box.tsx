import type { DeadlineLimit, DeadlineRecord } from '@huyin/content';
import { printSum, type Standing, sumSteps } from '@huyin/law';
import type { ComponentChildren, VNode } from 'preact';
import { CALENDAR_FILE, dateField } from './addresses.ts';
import type { AskedCount } from './asked-count.ts';

interface Props {
  readonly deadline: DeadlineRecord;
  readonly limit: DeadlineLimit;
  readonly standing: Standing;
  readonly asked: AskedCount;
  /** The last day had nothing been extended, interrupted or held up. */
  readonly before?: string;
}

/** The answer and how it was reached. What has passed is never advised: what remains is said instead. */
export function StandingBox({ deadline, limit, standing, asked, before }: Props): VNode {
  const counted = standing.counted;
  return (
    <section class={`sum-box sum-${standing.kind}`} aria-live="polite">
      <h2>{whole(headline(limit, standing))}</h2>
      {standing.kind === 'refused' ? <p>{standing.reason}</p> : null}
      {counted ? (
        <>
          <p class="sum-line">{printSum(counted)}</p>
          {before ? (
            <p>{whole(`原来到 ${before}；按您填的变化，到 ${counted.last}。请留好证明变化的文书。`)}</p>
          ) : null}
          <ol class="sum-steps">
            {sumSteps(counted).map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
          {limit.rule.doubt ? <p class="note">{limit.rule.doubt}</p> : null}
        </>
      ) : null}
      {standing.kind === 'passed' ? <p>{deadline.missed}</p> : null}
      {standing.kind === 'open' || !counted ? null : (
        <p>
          <b>还能做什么：</b>
          {deadline.next}
        </p>
      )}
      {standing.kind === 'open' && asked.from && !asked.adjustments.length && limit.unit !== '小时' ? (
        <p>
          <a
            class="button"
            href={`${CALENDAR_FILE}?${dateField(deadline.id, limit.part)}=${asked.from}`}
            download
          >
            放进日历（.ics）
          </a>
        </p>
      ) : null}
    </section>
  );
}

/** A date broken at its dashes is misread: it stays together. */
function whole(text: string): ComponentChildren {
  return text
    .split(/(\d{4}-\d{2}-\d{2})/)
    .map((piece, i) => (i % 2 ? <span class="together">{piece}</span> : piece));
}

function headline(limit: DeadlineLimit, standing: Standing): string {
  if (standing.kind === 'refused') return standing.counted ? '到没到期，说不准' : '算不出来';
  const { last, hours } = standing.counted;
  const day = `${last}${hours ? ` ${hours.to}` : ''}`;
  if (standing.kind === 'passed') {
    const late = { you: '已经过了', them: '对方应当已经办完', kept: '最短的保存时间已经过了' }[limit.whose];
    return `${day}，${late}（${standing.daysAgo} 天前）`;
  }
  const left = standing.daysLeft === 0 ? '就是今天' : `还有 ${standing.daysLeft} 天`;
  return {
    you: `最后一天：${day}，${left}`,
    them: `对方最晚 ${day}，${left}`,
    kept: `至少保存到 ${day}，${left}`,
  }[limit.whose];
}
