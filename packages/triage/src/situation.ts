import type { Claim } from './claim.ts';
import type { Condition } from './condition.ts';
import type { Step } from './step.ts';

/** A step as one situation uses it. `note` is added under the step and named after the situation. */
export interface StepUse {
  readonly step: Step;
  /** Absent: always. Only `yes` brings the step; unknown makes its fact worth asking. */
  readonly when?: Condition;
  readonly note?: string;
}

export interface EvidenceItem {
  readonly what: string;
  /** How long before it is gone, as the law or practice has it: 群聊可能数小时内被删. Sorts the list. */
  readonly perishes: 'hours' | 'days' | 'months' | 'lasting';
  readonly how?: string;
  readonly when?: Condition;
}

export interface Warning {
  readonly id: string;
  readonly dont: string;
  readonly why: string;
  readonly when?: Condition;
}

/** One of the situations a person may be in. Several hold at once; their steps merge by step id. */
export interface Situation {
  readonly id: string;
  readonly title: string;
  /** What this is, in one plain sentence to the person. */
  readonly summary: string;
  /** Smaller is more urgent; decides which situation is named first. */
  readonly rank: number;
  readonly when: Condition;
  readonly steps: readonly StepUse[];
  readonly evidence: readonly EvidenceItem[];
  readonly warnings: readonly Warning[];
  readonly claims: readonly { readonly claim: Claim; readonly when?: Condition }[];
  readonly papers: readonly { readonly id: string; readonly when?: Condition }[];
  readonly deadlines: readonly { readonly id: string; readonly when?: Condition }[];
  /** What stays uncertain, in plain words (dossier level D goes only here). */
  readonly uncertain: readonly string[];
}

/** `use(step)`, `use(step, { when, note })`: keeps situation files readable as a list. */
export function use(step: Step, how: Omit<StepUse, 'step'> = {}): StepUse {
  return { step, ...how };
}
