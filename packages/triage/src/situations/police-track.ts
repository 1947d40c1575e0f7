import { is } from '../condition.ts';
import { type StepUse, use } from '../situation.ts';
import { followUpPolice, policeRefused } from '../steps/police.ts';

/** What follows a report, by what the police answered. */
export const POLICE_TRACK: readonly StepUse[] = [
  use(policeRefused, { when: is('police', 'refused', 'no-receipt') }),
  use(followUpPolice, { when: is('police', 'accepted') }),
];
