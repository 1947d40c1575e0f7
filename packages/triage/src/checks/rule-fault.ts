/**
 * A fault in a rule: which rule, what is wrong and how to mend it. `needle` is a piece of the rule's
 * own words, so that the terminal can point at file and line.
 */
export interface RuleFault {
  readonly rule: string;
  readonly needle: string;
  readonly sentence: string;
}
