import { DANGER_STEPS } from './danger.ts';
import type { StepUse } from './situation.ts';
import { BY_DATA } from './situations/by-data.ts';
import { ON_BEHALF } from './situations/on-behalf.ts';
import { POLICE_TRACK } from './situations/police-track.ts';

/** Steps that look at the facts alone, whatever the situation is called. */
export const GENERAL_STEPS: readonly StepUse[] = [...DANGER_STEPS, ...BY_DATA, ...ON_BEHALF, ...POLICE_TRACK];
