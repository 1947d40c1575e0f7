import type { IsoDate } from '../date.ts';
import { isFailure } from '../failure.ts';
import { addDays, addMonths } from './calendar-day.ts';
import type { Holidays, UnknownYear } from './holidays.ts';
import type { TimeUnit } from './time-limit.ts';
import { countWorkingDays, type WorkedOut } from './working-days.ts';

/** The last day of a span of days, months or years; the day of the start does not count (民法典第二百零一条). */
export function spanEnd(
  holidays: Holidays,
  start: IsoDate,
  length: number,
  unit: Exclude<TimeUnit, '小时'>,
): WorkedOut | UnknownYear {
  if (unit === '工作日') return countWorkingDays(holidays, start, length);
  const last =
    unit === '自然日' ? addDays(start, length) : addMonths(start, unit === '年' ? length * 12 : length);
  return { last, skipped: [], shifted: [] };
}

/** Two spans in a row: of one kind they are added first, so that a month-end is only looked for once. */
export function spanEndExtended(
  holidays: Holidays,
  start: IsoDate,
  base: { length: number; unit: Exclude<TimeUnit, '小时'> },
  more?: { length: number; unit: Exclude<TimeUnit, '小时'> },
): WorkedOut | UnknownYear {
  if (!more) return spanEnd(holidays, start, base.length, base.unit);
  if (more.unit === base.unit) return spanEnd(holidays, start, base.length + more.length, base.unit);
  const first = spanEnd(holidays, start, base.length, base.unit);
  if (isFailure(first)) return first;
  const { last, skipped, shifted } = first as WorkedOut;
  const second = spanEnd(holidays, last, more.length, more.unit);
  if (isFailure(second)) return second;
  const then = second as WorkedOut;
  return {
    last: then.last,
    skipped: [...skipped, ...then.skipped],
    shifted: [...shifted, ...then.shifted],
  };
}
