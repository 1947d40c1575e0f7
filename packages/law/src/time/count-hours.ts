import type { IsoDate } from '../date.ts';
import { failure } from '../failure.ts';
import { addDays } from './calendar-day.ts';
import type { BadCount, Counted } from './counted.ts';
import type { TimeLimit } from './time-limit.ts';

const DAY_MINUTES = 24 * 60;

/** A limit in hours runs through nights and days off, from the moment or from the next full hour. */
export function countHours(limit: TimeLimit, start: IsoDate, time?: string): Counted | BadCount {
  const minutes = time === undefined ? undefined : minutesOf(time);
  if (minutes === undefined) {
    return failure(
      'no-time-of-day',
      { start },
      `“${limit.what}”按小时算，请写上几点几分（例如 14:30），只有日期算不出来。`,
    );
  }
  const from = limit.rule.hours === 'next-hour' ? Math.ceil((minutes + 1) / 60) * 60 : minutes;
  const to = from + limit.length * 60;
  const last = addDays(start, Math.floor(to / DAY_MINUTES));
  return {
    limit,
    began: start,
    start,
    first: addDays(start, Math.floor(from / DAY_MINUTES)),
    length: limit.length,
    unit: '小时',
    nominal: last,
    last,
    hours: { from: timeOf(from), to: timeOf(to) },
    roll: { kind: 'none' },
    skipped: [],
    shifted: [],
    restarts: [],
    changes: [],
  };
}

function minutesOf(time: string): number | undefined {
  const match = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(time.trim());
  return match ? Number(match[1]) * 60 + Number(match[2]) : undefined;
}

function timeOf(minutes: number): string {
  const rest = minutes % DAY_MINUTES;
  return `${String(Math.floor(rest / 60)).padStart(2, '0')}:${String(rest % 60).padStart(2, '0')}`;
}
