import type { IsoDate } from '../date.ts';
import { failure, isFailure } from '../failure.ts';
import { applyPauses, extensionOf, namedLastDay, restartedOn } from './adjust.ts';
import type { Adjustment } from './adjustment.ts';
import { addDays } from './calendar-day.ts';
import { countHours } from './count-hours.ts';
import type { BadCount, Counted } from './counted.ts';
import type { Holidays } from './holidays.ts';
import { spanEndExtended } from './span-end.ts';
import type { TimeLimit, TimeUnit } from './time-limit.ts';
import { rollOff, type WorkedOut } from './working-days.ts';

export interface CountOptions {
  /** Time of day the event happened; only limits in hours need it. */
  readonly time?: string;
  readonly adjustments?: readonly Adjustment[];
}

/** Counts a limit from the day of its event. Pure: the same in browser, server and terminal. */
export function countLimit(
  limit: TimeLimit,
  began: IsoDate,
  holidays: Holidays,
  { time, adjustments = [] }: CountOptions = {},
): Counted | BadCount {
  if (limit.unit === '小时') {
    return adjustments.length ? noHourChanges(limit) : countHours(limit, began, time);
  }
  const restarts: string[] = [];
  const changes: string[] = [];
  const start = restartedOn(limit, began, holidays, adjustments, restarts);
  if (isFailure(start)) return start as BadCount;
  const more = extensionOf(limit, adjustments, changes);
  if (isFailure(more)) return more as BadCount;
  const base = { length: limit.length, unit: limit.unit as DayUnit };
  const worked = spanEndExtended(holidays, start as IsoDate, base, more as Span | undefined);
  if (isFailure(worked)) return worked as BadCount;
  const { last, skipped, shifted } = worked as WorkedOut;
  const paused = applyPauses(limit, last, adjustments, changes);
  if (isFailure(paused)) return paused as BadCount;
  const nominal = namedLastDay(limit, paused as IsoDate, adjustments, changes);
  if (isFailure(nominal)) return nominal as BadCount;
  return {
    limit,
    began,
    start: start as IsoDate,
    first: addDays(start as IsoDate, 1),
    length: limit.length,
    unit: limit.unit,
    nominal: nominal as IsoDate,
    ...rolled(limit, nominal as IsoDate, holidays),
    skipped,
    shifted,
    restarts,
    changes,
  };
}

type DayUnit = Exclude<TimeUnit, '小时'>;
type Span = { length: number; unit: DayUnit };

/** Working days end on a working day by themselves. */
function rolled(limit: TimeLimit, nominal: IsoDate, holidays: Holidays): Pick<Counted, 'last' | 'roll'> {
  const stays = limit.rule.roll === 'none' || limit.unit === '工作日';
  return stays ? { last: nominal, roll: { kind: 'none' } } : rollOff(holidays, nominal);
}

function noHourChanges(limit: TimeLimit): BadCount {
  const sentence = `“${limit.what}”按小时算，没有收录延长、中断、中止的办法。请去掉这些再算。`;
  return failure('no-such-adjustment', { what: limit.what }, sentence);
}
