/**
 * The words one answer is heard in. A pattern is one part, or several parts in this order in one sentence:
 * `甲|乙` either word, `<类>` any word of that class, `甲~乙` at most 8 characters between them, `甲~~乙` at most 30.
 */
export interface Cue {
  readonly say: readonly string[];
  /** Longer wordings that look like this answer and are not; they cancel a hit that overlaps them. */
  readonly not?: readonly string[];
  /** `any`: also counts when feared, supposed or asked. Default `real`: only when told as having happened. */
  readonly mood?: 'real' | 'any';
}

export type Cues<Value extends string> = { readonly [V in Value]: Cue };
