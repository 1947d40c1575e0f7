import type { DeadlineLimit, DeadlineRecord } from '@huyin/content';
import { type Adjustment, printSpan } from '@huyin/law';
import type { VNode } from 'preact';
import { deadlinePath } from './addresses.ts';
import type { AskedCount } from './asked-count.ts';

interface Props {
  readonly deadline: DeadlineRecord;
  readonly limit: DeadlineLimit;
  readonly asked: AskedCount;
}

/** A plain GET form: works without a script; the address can be kept, we keep nothing. */
export function CountForm({ deadline, limit, asked }: Props): VNode {
  return (
    <form class="count-form" method="get" action={deadlinePath(deadline.id)}>
      <Parts deadline={deadline} limit={limit} />
      <label for="from">从哪天起算：{limit.start}的那一天</label>
      <input id="from" type="date" name="from" value={asked.from} required />
      {limit.unit === '小时' ? (
        <>
          <label for="time">几点几分（按小时算的才要）</label>
          <input id="time" type="time" name="time" value={asked.time} />
        </>
      ) : (
        <Changes limit={limit} asked={asked} />
      )}
      <button class="button button-main" type="submit">
        算一算
      </button>
      <p class="small">日期只用来算这一次，不保存，也不写进日志。</p>
    </form>
  );
}

/** Several spans in one limit (判决、裁定): which one is meant. Changing it asks again from its own start. */
function Parts({ deadline, limit }: { deadline: DeadlineRecord; limit: DeadlineLimit }): VNode | null {
  if (deadline.limits.length < 2) return null;
  return (
    <fieldset class="count-parts">
      <legend>算哪一段</legend>
      {deadline.limits.map(({ part, what, length, unit, start }) => (
        <label key={part} class="count-part">
          <input type="radio" name="part" value={part} checked={part === limit.part} />
          <span>
            {what}：{printSpan(length, unit)}，从{start}那天算
          </span>
        </label>
      ))}
    </fieldset>
  );
}

/** 延长、中断、中止: offered where the rule knows them. */
function Changes({ limit, asked }: { limit: DeadlineLimit; asked: AskedCount }): VNode {
  const { extend, rule } = limit;
  const held = <K extends Adjustment['kind']>(kind: K) =>
    asked.adjustments.find((one): one is Extract<Adjustment, { kind: K }> => one.kind === kind);
  return (
    <details class="fold" open={asked.adjustments.length > 0}>
      <summary>延长过、中断过、耽误过？</summary>
      {extend ? (
        <>
          <label for="extended">
            {extend.who}，延长了几次（每次 {printSpan(extend.length, extend.unit)}
            {extend.times ? `，最多 ${extend.times} 次` : ''}）
          </label>
          <input
            id="extended"
            type="number"
            name="extended"
            min="0"
            max={extend.times}
            value={held('extended')?.times}
          />
        </>
      ) : null}
      <DateField name="extendedTo" label="有权决定的机关同意延到哪天" value={held('extended-to')?.day} />
      {rule.restart ? (
        <DateField name="restarted" label="哪天中断（从那天重新算）" value={held('restarted')?.day} />
      ) : null}
      {rule.pause === 'none' ? null : (
        <>
          <DateField name="pausedFrom" label="障碍从哪天开始" value={held('paused')?.from} />
          <DateField name="pausedUntil" label="障碍哪天消除" value={held('paused')?.until} />
        </>
      )}
    </details>
  );
}

function DateField({
  name,
  label,
  value,
}: {
  name: string;
  label: string;
  value: string | undefined;
}): VNode {
  return (
    <>
      <label for={name}>{label}</label>
      <input id={name} type="date" name={name} value={value} />
    </>
  );
}
