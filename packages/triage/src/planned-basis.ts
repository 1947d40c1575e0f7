import { type Basis, basisInForce, type Corpus } from '@huyin/law';
import type { PlannedBasis } from './assessment.ts';
import type { Dates } from './condition.ts';

/** Of the law a rule stands on, what was law on the date that counts for it: event or today. */
export function plannedBasis(
  laws: Corpus,
  wanted: readonly Basis[] | undefined,
  dates: Dates,
): readonly PlannedBasis[] {
  return (wanted ?? []).flatMap((basis) => {
    const on = basis.at === 'event' ? (dates.event ?? dates.today) : dates.today;
    const found = basisInForce(laws, basis, on);
    // D is general knowledge that nobody verified: it is told as uncertain, never as law.
    return found && found.article.confidence !== 'D' ? [{ ...found, at: basis.at }] : [];
  });
}
