import type { Library } from '../library.ts';
import { checkBases } from './bases.ts';
import { checkInventedDays } from './invented-days.ts';
import { checkReferences } from './references.ts';
import type { RuleFault } from './rule-fault.ts';
import { checkWording } from './wording.ts';

/** Every check over the rules, for `huyin check`. */
export function checkRules(library: Library): RuleFault[] {
  return [
    ...checkBases(library.laws),
    ...checkReferences(library),
    ...checkInventedDays(library),
    ...checkWording(),
  ];
}

export { ALL_CLAIMS, ALL_STEPS } from './all-rules.ts';
export type { RuleFault } from './rule-fault.ts';
