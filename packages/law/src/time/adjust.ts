import type { IsoDate } from '../date.ts';
import { failure, isFailure } from '../failure.ts';
import type { Adjustment } from './adjustment.ts';
import { addDays, addMonths, daysBetween } from './calendar-day.ts';
import type { BadCount } from './counted.ts';
import type { Holidays } from './holidays.ts';
import { spanEnd } from './span-end.ts';
import { printSpan, type TimeLimit, type TimeUnit } from './time-limit.ts';
import { rollOff, type WorkedOut } from './working-days.ts';

type DayUnit = Exclude<TimeUnit, '小时'>;
type Span = { length: number; unit: DayUnit };

const of = <K extends Adjustment['kind']>(all: readonly Adjustment[], kind: K) =>
  all.filter((one): one is Extract<Adjustment, { kind: K }> => one.kind === kind);

/** 中断: the last interruption that still found the time running. */
export function restartedOn(
  limit: TimeLimit,
  began: IsoDate,
  holidays: Holidays,
  adjustments: readonly Adjustment[],
  restarts: string[],
): IsoDate | BadCount {
  let start = began;
  for (const { day } of of(adjustments, 'restarted').sort((a, b) => (a.day < b.day ? -1 : 1))) {
    if (!limit.rule.restart) return none(limit, '中断后重新计算');
    if (day < start) return wrong('bad-order', limit, `中断的日子 ${day} 在开始的日子 ${start} 之前。`);
    const end = spanEnd(holidays, start, limit.length, limit.unit as DayUnit);
    if (isFailure(end)) return end as BadCount;
    const last = rollOff(holidays, (end as WorkedOut).last).last;
    if (day > last) {
      return wrong(
        'adjusted-too-late',
        limit,
        `${day} 的时候 ${last} 已经过了，过了以后的事不会让它重新计算。`,
      );
    }
    restarts.push(`${day} 中断，从这一天重新计算`);
    start = day;
  }
  return start;
}

/** 延长 within what the law allows. */
export function extensionOf(
  limit: TimeLimit,
  adjustments: readonly Adjustment[],
  changes: string[],
): Span | undefined | BadCount {
  const times = of(adjustments, 'extended').reduce((sum, one) => sum + one.times, 0);
  if (times === 0) return undefined;
  const { extend } = limit;
  if (!extend || extend.unit === '小时') return none(limit, '延长');
  if (extend.times !== undefined && times > extend.times) {
    const sentence = `最多延长 ${extend.times} 次（每次 ${printSpan(extend.length, extend.unit)}），写了 ${times} 次。`;
    return wrong('too-much-extension', limit, sentence);
  }
  const length = extend.length * times;
  changes.push(`${extend.who}，延长 ${printSpan(length, extend.unit)}`);
  return { length, unit: extend.unit };
}

/** 中止: the time that was lost is given back, the way the rule says. */
export function applyPauses(
  limit: TimeLimit,
  end: IsoDate,
  adjustments: readonly Adjustment[],
  changes: string[],
): IsoDate | BadCount {
  let last = end;
  for (const { from, until } of of(adjustments, 'paused').sort((a, b) => (a.from < b.from ? -1 : 1))) {
    if (limit.rule.pause === 'none' || limit.unit === '工作日') return none(limit, '中止');
    if (until < from) return wrong('bad-order', limit, `障碍消除的日子 ${until} 在开始的日子 ${from} 之前。`);
    if (from > last) return wrong('adjusted-too-late', limit, `障碍 ${from} 才开始，${last} 已经过了。`);
    const next =
      limit.rule.pause === 'continue' ? addDays(last, daysBetween(from, until)) : halfYear(last, until);
    if (next === undefined) {
      return wrong('no-such-adjustment', limit, `障碍在 ${until} 就没有了，不在最后六个月里，不会中止。`);
    }
    changes.push(
      limit.rule.pause === 'continue'
        ? `${from} 至 ${until} 耽误 ${daysBetween(from, until)} 日，加回去到 ${next}`
        : `${from} 有障碍，${until} 消除，从消除那天再满 6 个月，到 ${next}`,
    );
    last = next;
  }
  return last;
}

/** 民法典第一百九十四条: only an obstacle within the last six months counts; then six months after it is gone. */
function halfYear(last: IsoDate, until: IsoDate): IsoDate | undefined {
  return until < addMonths(last, -6) ? undefined : addMonths(until, 6);
}

/** 延长 to a day that a court or authority named. */
export function namedLastDay(
  limit: TimeLimit,
  last: IsoDate,
  adjustments: readonly Adjustment[],
  changes: string[],
): IsoDate | BadCount {
  const day = of(adjustments, 'extended-to')
    .map((one) => one.day)
    .sort()
    .at(-1);
  if (day === undefined) return last;
  if (day < last) return wrong('bad-order', limit, `延长到的日子 ${day} 比原来的 ${last} 还早。`);
  changes.push(`有权决定的机关同意延到 ${day}`);
  return day;
}

function none(limit: TimeLimit, what: string): BadCount {
  return wrong('no-such-adjustment', limit, `没有收录它可以“${what}”的规定，不能这样算。`);
}

function wrong(
  name: 'no-such-adjustment' | 'adjusted-too-late' | 'too-much-extension' | 'bad-order',
  limit: TimeLimit,
  sentence: string,
): BadCount {
  return failure(name, { what: limit.what }, `“${limit.what}”：${sentence}`);
}
