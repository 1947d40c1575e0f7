import type { IsoDate } from '../date.ts';
import type { Failure } from '../failure.ts';
import type { UnknownYear } from './holidays.ts';
import type { TimeLimit, TimeUnit } from './time-limit.ts';

/** Days in a row with one name: 端午节, 周末. */
export interface DayRun {
  readonly name: string;
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** What became of the last day: nothing to move, moved over days off, or nobody can know yet. */
export type Roll =
  | { readonly kind: 'none' }
  | { readonly kind: 'works'; readonly shifted: boolean }
  | { readonly kind: 'moved'; readonly over: readonly DayRun[] }
  | { readonly kind: 'unknown'; readonly sentence: string };

/** A limit counted out, with everything the sum is printed from. */
export interface Counted {
  readonly limit: TimeLimit;
  /** The day said to have started it. */
  readonly began: IsoDate;
  /** The day it runs from after interruptions. */
  readonly start: IsoDate;
  readonly first: IsoDate;
  readonly length: number;
  readonly unit: TimeUnit;
  /** The last day before it is moved off days off. */
  readonly nominal: IsoDate;
  readonly last: IsoDate;
  /** For limits in hours: the time of day it starts and ends. */
  readonly hours?: { readonly from: string; readonly to: string };
  readonly roll: Roll;
  /** Days off that were not counted, and weekends that were worked and counted. */
  readonly skipped: readonly DayRun[];
  readonly shifted: readonly IsoDate[];
  /** Interruptions that began the time again, in words. */
  readonly restarts: readonly string[];
  /** What was added to the time, in words. */
  readonly changes: readonly string[];
}

export type BadCount =
  | UnknownYear
  | Failure<'no-time-of-day', { start: IsoDate }>
  | Failure<
      'no-such-adjustment' | 'adjusted-too-late' | 'too-much-extension' | 'bad-order',
      { what: string }
    >;
