import type { IsoDate } from '../date.ts';
import { isFailure } from '../failure.ts';
import { daysBetween } from './calendar-day.ts';
import { type CountOptions, countLimit } from './count-limit.ts';
import type { BadCount, Counted } from './counted.ts';
import type { Holidays } from './holidays.ts';
import type { TimeLimit } from './time-limit.ts';

/** Where a limit stands on a day. A limit that has passed is never advised; `remains` says what is left. */
export type Standing =
  | { readonly kind: 'open'; readonly daysLeft: number; readonly counted: Counted }
  | { readonly kind: 'passed'; readonly daysAgo: number; readonly remains: string; readonly counted: Counted }
  | { readonly kind: 'refused'; readonly reason: string; readonly counted?: Counted };

/** Longer than any run of days off: 2026 春节 has nine, two more weekends could touch it. */
const LONGEST_REST = 14;

export function standing(
  limit: TimeLimit & { readonly remains: string },
  start: IsoDate,
  today: IsoDate,
  holidays: Holidays,
  options: CountOptions = {},
): Standing {
  const found = countLimit(limit, start, holidays, options);
  if (isFailure(found)) return { kind: 'refused', reason: (found as BadCount).sentence };
  const counted = found as Counted;
  const daysLeft = daysBetween(today, counted.last);
  if (daysLeft >= 0) return { kind: 'open', daysLeft, counted };
  if (counted.roll.kind === 'unknown' && -daysLeft <= LONGEST_REST) {
    const reason = `不顺延的话 ${counted.last} 已经过了；${counted.roll.sentence}如果还没办，请今天就办，并问一下受理的机关。`;
    return { kind: 'refused', reason, counted };
  }
  return { kind: 'passed', daysAgo: -daysLeft, remains: limit.remains, counted };
}
