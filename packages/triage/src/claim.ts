import type { Basis } from '@huyin/law';
import type { Condition } from './condition.ts';

/** One thing that must be shown for a claim to stand. `met` judges it from the facts; unknown is common. */
export interface Element {
  readonly what: string;
  readonly met: Condition;
  /** What would settle it: which paper, record or answer. */
  readonly settledBy: string;
}

/** Who may be liable, for what, on which words. */
export interface Claim {
  readonly id: string;
  readonly kind: 'civil' | 'admin' | 'criminal';
  readonly against: string;
  /** What it may bring: 删除、道歉、赔偿. */
  readonly title: string;
  readonly elements: readonly [Element, ...Element[]];
  readonly basis: readonly [Basis, ...Basis[]];
  /** What is disputed; shown as 不确定. */
  readonly uncertain?: string;
}
