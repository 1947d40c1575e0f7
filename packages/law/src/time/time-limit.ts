import type { CountingRule } from './counting-rule.ts';

export type TimeUnit = '自然日' | '工作日' | '月' | '年' | '小时';

/** The law allows these further spans; without `times` it sets no number of them. */
export interface Extension {
  readonly unit: TimeUnit;
  readonly length: number;
  readonly times?: number;
  readonly who: string;
}

/** One span of time that law (or practice) gives: from an event, so long, counted by a rule. */
export interface TimeLimit {
  /** Names the span among those of its deadline. */
  readonly part: string;
  readonly what: string;
  /** The event that starts it, in words that finish the sentence “从……那天算”. */
  readonly start: string;
  readonly unit: TimeUnit;
  readonly length: number;
  readonly rule: CountingRule;
  /** `you` must act in time, `them`: somebody else must, `kept`: something is kept at least so long. */
  readonly whose: 'you' | 'them' | 'kept';
  readonly extend?: Extension;
}

const NAMES: Record<TimeUnit, string> = {
  自然日: '日',
  工作日: '个工作日',
  月: '个月',
  年: '年',
  小时: '小时',
};

export function printSpan(length: number, unit: TimeUnit): string {
  return `${length} ${NAMES[unit]}`;
}
