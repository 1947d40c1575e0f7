import { type Basis, type Corpus, isFailure, type ResolvedBasis, resolveBasis } from '@huyin/law';
import type { PlannedBasis } from '@huyin/triage';

/** The articles behind a limit. `huyin check` holds every quote, so nothing is lost here. */
export function basisOf(basis: readonly Basis[], laws: Corpus): readonly PlannedBasis[] {
  return basis.flatMap((one) => {
    const found = resolveBasis(laws, one);
    return isFailure(found) ? [] : [{ ...(found as ResolvedBasis), at: one.at }];
  });
}
