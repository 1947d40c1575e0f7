import type { IsoDate, ResolvedBasis } from '@huyin/law';
import type { Truth } from './condition.ts';
import type { FactName, FactRef, Facts } from './facts.ts';
import type { Channel, Deadline, PaperCard } from './library.ts';
import type { PassedLimit } from './passed-limits.ts';
import type { EvidenceItem, Warning } from './situation.ts';
import type { Phase, Step, Strength } from './step.ts';

/** A citation as the reader sees it: the article in the version that counts, and which date chose it. */
export interface PlannedBasis extends ResolvedBasis {
  /** `event`: the law of the day it happened; `today`: the law of today. */
  readonly at: 'event' | 'today';
}

export interface PlannedStep {
  readonly step: Step;
  readonly phase: Phase;
  /** Strength after the dates were looked at: 建议 when none of its law was in force then. */
  readonly strength: Strength;
  readonly basis: readonly PlannedBasis[];
  /** Said when law fell away because of the date. */
  readonly dateNote?: string;
  /** Limits of this step that were over before today: what remains is said in their place. */
  readonly passed: readonly PassedLimit[];
  readonly channels: readonly Channel[];
  readonly papers: readonly PaperCard[];
  /** 为什么有这一步: the situations and facts that brought it. */
  readonly because: readonly FactRef[];
  readonly situations: readonly string[];
  readonly notes: readonly { readonly situation: string; readonly text: string }[];
}

export interface AssessedElement {
  readonly what: string;
  /** yes 已具备, no 缺, unknown 还不知道. */
  readonly truth: Truth;
  readonly settledBy: string;
}

export interface AssessedClaim {
  readonly id: string;
  readonly kind: 'civil' | 'admin' | 'criminal';
  readonly against: string;
  readonly title: string;
  readonly elements: readonly AssessedElement[];
  readonly basis: readonly PlannedBasis[];
  readonly uncertain?: string;
}

export interface AssessedDeadline {
  readonly deadline: Deadline;
  readonly passed?: PassedLimit;
  readonly basis: readonly PlannedBasis[];
}

/** A further question: the one whose answers change the plan most comes first. */
export interface Question {
  readonly fact: FactName;
  readonly ask: string;
  readonly help?: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

export interface SituationFound {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly because: readonly FactRef[];
}

export interface Plan {
  readonly kind: 'plan';
  readonly facts: Facts;
  readonly today: IsoDate;
  readonly event?: IsoDate;
  /** True when danger comes before everything else on the page. */
  readonly urgent: boolean;
  readonly situations: readonly SituationFound[];
  /** In the order of PHASES; empty phases are left out. Nothing stands in it twice. */
  readonly phases: readonly { readonly phase: Phase; readonly steps: readonly PlannedStep[] }[];
  readonly claims: readonly AssessedClaim[];
  readonly deadlines: readonly AssessedDeadline[];
  readonly evidence: readonly EvidenceItem[];
  readonly warnings: readonly Warning[];
  readonly papers: readonly PaperCard[];
  readonly uncertain: readonly string[];
  /** What would still change the plan, in words. */
  readonly missing: readonly Question[];
  /** What the dates did to the law shown. */
  readonly dateNotes: readonly string[];
}

/** Not a matter of personal information: told so, with where to go. */
export interface NotForUs {
  readonly kind: 'not-for-us';
  readonly facts: Facts;
  readonly topic: string;
  readonly sentence: string;
  readonly channels: readonly Channel[];
}

/** Someone who asks how to spy, buy or expose: not helped to; the law and the lawful ways instead. */
export interface Refused {
  readonly kind: 'refused';
  readonly facts: Facts;
  readonly sentence: string;
  readonly lawful: readonly string[];
  readonly basis: readonly PlannedBasis[];
  readonly channels: readonly Channel[];
}

export type Assessment = Plan | NotForUs | Refused;
