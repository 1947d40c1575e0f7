import type { Basis } from '@huyin/law';

import type { Claim } from '../claim.ts';
import { GENERAL_STEPS } from '../general-steps.ts';
import { REFUSAL_BASES } from '../refuse.ts';
import { SITUATIONS } from '../situations/index.ts';
import type { Step } from '../step.ts';

/** Every step any situation, danger or kind of data can bring. */
export const ALL_STEPS: readonly Step[] = [
  ...new Set(
    [...GENERAL_STEPS, ...SITUATIONS.flatMap((situation) => situation.steps)].map((used) => used.step),
  ),
];

export const ALL_CLAIMS: readonly Claim[] = [
  ...new Set(SITUATIONS.flatMap((situation) => situation.claims.map(({ claim }) => claim))),
];

/** Everything that cites, with the name of what cites it. */
export const ALL_BASES: readonly { readonly rule: string; readonly basis: Basis }[] = [
  ...ALL_STEPS.flatMap((step) => (step.basis ?? []).map((basis) => ({ rule: step.id, basis }))),
  ...ALL_CLAIMS.flatMap((claim) => claim.basis.map((basis) => ({ rule: claim.id, basis }))),
  ...REFUSAL_BASES.map((basis) => ({ rule: 'refuse', basis })),
];
