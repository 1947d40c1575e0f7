import type { IsoDate } from '@huyin/law';
import { withDefaults } from '../missing-fields.ts';
import { differentAnswers } from './answers.ts';
import { datesInFuture, datesOutOfOrder } from './dates.ts';
import { unlistedExhibits } from './exhibits.ts';
import type { Draft, Finding } from './finding.ts';
import { identityMismatches } from './identity.ts';
import { excludingRequests } from './requests.ts';
import { sumsThatDiffer } from './sums.ts';

export type { Draft, Finding, Place } from './finding.ts';

/** What does not fit together in a set of papers, before they are exported. Findings, not refusals. */
export function checkConsistency(given: readonly Draft[], today: IsoDate): Finding[] {
  // Answers are shared by all papers; each is held to those it prints.
  const drafts = given.map(({ paper, values }) => ({ paper, values: withDefaults(paper, values) }));
  return [
    ...differentAnswers(drafts),
    ...datesOutOfOrder(drafts),
    ...datesInFuture(drafts, today),
    ...identityMismatches(drafts),
    ...sumsThatDiffer(drafts),
    ...excludingRequests(drafts),
    ...unlistedExhibits(drafts),
  ];
}
