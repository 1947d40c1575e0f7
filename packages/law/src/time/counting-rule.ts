import type { Basis } from '../basis.ts';

/** How the days of one branch of law are counted; the words are for the reader, the flags for the count. */
export interface CountingRule {
  readonly id: string;
  readonly title: string;
  /** The rule in everyday words, one sentence a line. */
  readonly words: readonly string[];
  /** `next-working-day`: a last day off moves to the first day after the days off. */
  readonly roll: 'next-working-day' | 'none';
  /** A limit in hours runs from the moment, or (civil procedure) from the next full hour. */
  readonly hours: 'moment' | 'next-hour';
  /** 中止: not provided for; time lost is added; or (诉讼时效) it ends six months after the obstacle. */
  readonly pause: 'none' | 'continue' | 'six-months-after';
  /** 中断: the whole time starts again. */
  readonly restart: boolean;
  /** What the law leaves open about the count; printed with every sum. */
  readonly doubt?: string;
  readonly basis: readonly Basis[];
  /** Articles the rule stands on whose text we do not hold. */
  readonly authority?: string;
}

export type CountingRules = ReadonlyMap<string, CountingRule>;
