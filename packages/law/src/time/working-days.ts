import type { IsoDate } from '../date.ts';
import { isFailure } from '../failure.ts';
import { addDays } from './calendar-day.ts';
import type { DayRun, Roll } from './counted.ts';
import { type DayKind, dayKind, type Holidays, type UnknownYear } from './holidays.ts';

export interface WorkedOut {
  readonly last: IsoDate;
  readonly skipped: readonly DayRun[];
  readonly shifted: readonly IsoDate[];
}

/** The n-th working day after a day. Refused as soon as one day on the way is of an unknown year. */
export function countWorkingDays(holidays: Holidays, after: IsoDate, count: number): WorkedOut | UnknownYear {
  const skipped: DayRun[] = [];
  const shifted: IsoDate[] = [];
  let day = after;
  for (let left = count; left > 0; ) {
    day = addDays(day, 1);
    const kind = dayKind(holidays, day);
    if (isFailure(kind)) return kind as UnknownYear;
    const { works, name } = kind as DayKind;
    if (works) left -= 1;
    else lengthen(skipped, name, day);
    if (name === '调休上班') shifted.push(day);
  }
  return { last: day, skipped, shifted };
}

/** Moves a last day off the days off it falls on (民法典第二百零三条: 法定休假日结束的次日). */
export function rollOff(holidays: Holidays, nominal: IsoDate): { last: IsoDate; roll: Roll } {
  const over: DayRun[] = [];
  for (let day = nominal; ; day = addDays(day, 1)) {
    const kind = dayKind(holidays, day);
    if (isFailure(kind)) return { last: nominal, roll: { kind: 'unknown', sentence: kind.sentence } };
    const { works, name } = kind as DayKind;
    if (!works) lengthen(over, name, day);
    else if (over.length) return { last: day, roll: { kind: 'moved', over } };
    else return { last: day, roll: { kind: 'works', shifted: name === '调休上班' } };
  }
}

function lengthen(runs: DayRun[], name: string, day: IsoDate): void {
  const run = runs.at(-1);
  if (run?.name === name && addDays(run.to, 1) === day) runs[runs.length - 1] = { ...run, to: day };
  else runs.push({ name, from: day, to: day });
}
