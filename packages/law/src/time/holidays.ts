import type { IsoDate } from '../date.ts';
import { type Failure, failure } from '../failure.ts';
import type { Confidence } from '../statute.ts';
import { weekday, yearOf } from './calendar-day.ts';

/** One year of the State Council's notice: runs of days off, and weekends that are worked instead (调休). */
export interface HolidayYear {
  readonly year: number;
  readonly notice: string;
  readonly number: string;
  readonly issued: IsoDate;
  readonly sources: readonly string[];
  readonly checked: IsoDate;
  readonly confidence: Confidence;
  readonly holidays: readonly { readonly name: string; readonly from: IsoDate; readonly to: IsoDate }[];
  readonly workdays: readonly IsoDate[];
  readonly note?: string;
}

export type Holidays = ReadonlyMap<number, HolidayYear>;

/** What a day is: worked or free, and the name for it that the printed sum uses. */
export interface DayKind {
  readonly works: boolean;
  readonly name: '工作日' | '调休上班' | '周末' | (string & {});
}

export type UnknownYear = Failure<'unknown-holidays', { year: number; known: readonly number[] }>;

export function dayKind(holidays: Holidays, day: IsoDate): DayKind | UnknownYear {
  const year = holidays.get(yearOf(day));
  if (!year) return unknownYear(holidays, yearOf(day));
  if (year.workdays.includes(day)) return { works: true, name: '调休上班' };
  const holiday = year.holidays.find(({ from, to }) => from <= day && day <= to);
  if (holiday) return { works: false, name: holiday.name };
  const free = weekday(day) === 0 || weekday(day) === 6;
  return free ? { works: false, name: '周末' } : { works: true, name: '工作日' };
}

/** A year nobody has a notice for is refused: guessing 调休 gives a wrong day that looks exact. */
function unknownYear(holidays: Holidays, year: number): UnknownYear {
  const known = [...holidays.keys()].sort();
  const [first, last] = [known.at(0), known.at(-1)];
  const sentence =
    last === undefined
      ? '没有收录任何一年的放假安排，算不了工作日。'
      : `${year} 年的放假和调休安排没有收录（收录了 ${first} 年到 ${last} 年，最后一年是 ${last} 年）。等国务院办公厅的通知公布、我们核对以后再算。`;
  return failure('unknown-holidays', { year, known }, sentence);
}
