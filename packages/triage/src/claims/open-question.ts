import type { Condition } from '../condition.ts';

/** For elements no answer of ours can decide (因果关系、情节): always 还不知道, never guessed. */
export const openQuestion: Condition = {
  reads: [],
  judge: () => ({ truth: 'unknown', because: [] }),
};
