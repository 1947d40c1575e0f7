import type { IsoDate } from '../date.ts';

/** Days are counted in whole numbers since 1970-01-01, so that no clock change can add or lose an hour. */
const DAY = 86_400_000;

export function dayNumber(day: IsoDate): number {
  return Date.parse(`${day}T00:00:00Z`) / DAY;
}

export function dayOfNumber(number: number): IsoDate {
  return new Date(number * DAY).toISOString().slice(0, 10);
}

export function addDays(day: IsoDate, count: number): IsoDate {
  return dayOfNumber(dayNumber(day) + count);
}

export function daysBetween(from: IsoDate, to: IsoDate): number {
  return dayNumber(to) - dayNumber(from);
}

export function yearOf(day: IsoDate): number {
  return Number(day.slice(0, 4));
}

/** 0 is Sunday, as in `Date`; 1970-01-01 was a Thursday. */
export function weekday(day: IsoDate): number {
  return (((dayNumber(day) + 4) % 7) + 7) % 7;
}

const WEEKDAYS = ['周日', '周一', '周二', '周三', '周四', '周五', '周六'] as const;

export function printWeekday(day: IsoDate): string {
  return WEEKDAYS[weekday(day)] ?? '';
}

/** The same day of a later month, or the last day of that month when it has no such day (民法典第二百零二条). */
export function addMonths(day: IsoDate, count: number): IsoDate {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const months = year * 12 + (month - 1) + count;
  const [toYear, toMonth] = [Math.floor(months / 12), ((months % 12) + 12) % 12];
  const last = new Date(Date.UTC(toYear, toMonth + 1, 0)).getUTCDate();
  return new Date(Date.UTC(toYear, toMonth, Math.min(date, last))).toISOString().slice(0, 10);
}
