import type { FactName, Facts } from './facts.ts';
import type { Label } from './labels.ts';

/** One fact read from the words, with the person's own words that led to it (您提到“爆通讯录”). */
export interface Finding {
  readonly fact: FactName;
  readonly value: string;
  readonly quote: string;
}

/** What we understood of a description. Holds quotes, so it never leaves the device. */
export interface Understanding {
  /** Best first. Never empty: `general_leak` or `out_of_scope` when nothing else fits. */
  readonly labels: readonly Label[];
  readonly urgent: boolean;
  readonly facts: Facts;
  readonly findings: readonly Finding[];
  readonly why: readonly { readonly label: Label; readonly quote: string }[];
}
