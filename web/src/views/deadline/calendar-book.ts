import type { DeadlineLimit, DeadlineRecord } from '@huyin/content';
import type { Holidays, HolidayYear } from '@huyin/law';

/** One limit that can stand in a calendar, with the deadline it belongs to. */
export interface BookLine {
  readonly deadline: string;
  readonly next: string;
  readonly limit: DeadlineLimit;
}

/** What counting needs, small enough to travel with the page. */
export interface CalendarBook {
  readonly today: string;
  readonly lines: readonly BookLine[];
  readonly years: readonly Pick<HolidayYear, 'year' | 'holidays' | 'workdays'>[];
}

export function bookOf(records: readonly DeadlineRecord[], holidays: Holidays, today: string): CalendarBook {
  return {
    today,
    lines: records.flatMap(({ id, next, limits }) =>
      calendarLimits(limits).map((limit) => ({
        deadline: id,
        next,
        limit: { ...limit, rule: { ...limit.rule, words: [], basis: [] } },
      })),
    ),
    years: [...holidays.values()].map(({ year, holidays: runs, workdays }) => ({
      year,
      holidays: runs,
      workdays,
    })),
  };
}

/** Hours end before a calendar is opened. */
export function calendarLimits(limits: readonly DeadlineLimit[]): readonly DeadlineLimit[] {
  return limits.filter(({ unit }) => unit !== '小时');
}
