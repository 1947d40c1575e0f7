import type { IsoDate } from '@huyin/law';
import type { FactName, FactRef, Facts, Happened, Leaked, SingleFact, ValueOf } from './facts.ts';

export type Truth = 'yes' | 'no' | 'unknown';

/** The two dates that matter. A missing event date means: not said, so today's law is shown with that remark. */
export interface Dates {
  readonly today: IsoDate;
  readonly event?: IsoDate;
}

export interface Judgement {
  readonly truth: Truth;
  /** The facts that made it so; shown under 为什么有这一步. */
  readonly because: readonly FactRef[];
}

/** A three-valued test over facts that knows which facts it reads, so the next question can be computed. */
export interface Condition {
  readonly reads: readonly FactName[];
  readonly judge: (facts: Facts, dates: Dates) => Judgement;
}

const NO: Judgement = { truth: 'no', because: [] };
const UNKNOWN: Judgement = { truth: 'unknown', because: [] };

export const always: Condition = { reads: [], judge: () => ({ truth: 'yes', because: [] }) };

function listed<F extends 'leaked' | 'happened'>(fact: F, wanted: readonly ValueOf<F>[]): Condition {
  return {
    reads: [fact],
    judge: (facts) => {
      const said = (facts[fact] ?? []) as readonly string[];
      const hits = wanted.filter((value) => said.includes(value));
      return hits.length ? { truth: 'yes', because: hits.map((value) => ({ fact, value })) } : NO;
    },
  };
}

/** Any of these has happened. What was not said did not happen: lists are what the person told us. */
export const happened = (...wanted: readonly Happened[]): Condition => listed('happened', wanted);

/** Any of these got out. */
export const leaked = (...wanted: readonly Leaked[]): Condition => listed('leaked', wanted);

/** A single-choice fact has one of these values; unsaid or 不清楚 is unknown. */
export function is<F extends SingleFact>(fact: F, ...wanted: readonly ValueOf<F>[]): Condition {
  return {
    reads: [fact],
    judge: (facts) => {
      const value = facts[fact] as string | undefined;
      if (value !== undefined && (wanted as readonly string[]).includes(value)) {
        return { truth: 'yes', because: [{ fact, value }] };
      }
      return value === undefined || value === 'unknown' ? UNKNOWN : NO;
    },
  };
}

/** True also when nobody knows: for steps that do no harm if the fact turns out otherwise. */
export function unless<F extends SingleFact>(fact: F, ...excluded: readonly ValueOf<F>[]): Condition {
  return {
    reads: [fact],
    judge: (facts) => {
      const value = facts[fact] as string | undefined;
      return value !== undefined && (excluded as readonly string[]).includes(value)
        ? NO
        : { truth: 'yes', because: [] };
    },
  };
}

export function all(...parts: readonly Condition[]): Condition {
  return {
    reads: parts.flatMap((part) => part.reads),
    judge: (facts, dates) => {
      const judged = parts.map((part) => part.judge(facts, dates));
      if (judged.some((j) => j.truth === 'no')) return NO;
      if (judged.some((j) => j.truth === 'unknown')) return UNKNOWN;
      return { truth: 'yes', because: judged.flatMap((j) => j.because) };
    },
  };
}

export function any(...parts: readonly Condition[]): Condition {
  return {
    reads: parts.flatMap((part) => part.reads),
    judge: (facts, dates) => {
      const judged = parts.map((part) => part.judge(facts, dates));
      const met = judged.filter((j) => j.truth === 'yes');
      if (met.length) return { truth: 'yes', because: met.flatMap((j) => j.because) };
      return judged.some((j) => j.truth === 'unknown') ? UNKNOWN : NO;
    },
  };
}

export function not(part: Condition): Condition {
  return {
    reads: part.reads,
    judge: (facts, dates) => {
      const { truth } = part.judge(facts, dates);
      if (truth === 'unknown') return UNKNOWN;
      return truth === 'yes' ? NO : { truth: 'yes', because: [] };
    },
  };
}

/** The event lies before a day. An unsaid date counts as today, because most people act at once. */
export function eventBefore(day: IsoDate): Condition {
  return {
    reads: [],
    judge: (_facts, dates) => ((dates.event ?? dates.today) < day ? { truth: 'yes', because: [] } : NO),
  };
}

export const eventFrom = (day: IsoDate): Condition => not(eventBefore(day));
