import type { Content, Guide } from '@huyin/content';
import { isFailure } from '@huyin/law';
import { type Facts, readFacts, SITUATIONS, type Situation } from '@huyin/triage';
import { planPath } from '../../address.ts';
import { type GuidePhase, guidePhases } from './guide-steps.ts';

/** What a guide takes from the plan: its situation, its steps, and the way to the reader's own plan. */
export interface GuidePlan {
  readonly situation?: Situation;
  readonly phases: readonly GuidePhase[];
  readonly planPath: string;
}

const MADE = new WeakMap<Guide, { today: string; plan: GuidePlan }>();

/** Made once a day for each guide: every condition of every step is tried to say when it holds. */
export function guidePlan(guide: Guide, content: Content, today: string): GuidePlan {
  const held = MADE.get(guide);
  if (held?.today === today) return held.plan;
  const plan = makePlan(guide, content, today);
  MADE.set(guide, { today, plan });
  return plan;
}

function makePlan(guide: Guide, content: Content, today: string): GuidePlan {
  const facts = factsOf(guide);
  const situation = SITUATIONS.find(({ id }) => id === guide.situation);
  return {
    ...(situation && { situation }),
    phases: situation ? guidePhases(situation, facts, { today }, content) : [],
    planPath: ownPlanPath(guide),
  };
}

/** 生成我的方案: with what the guide says of its reader; to the first screen when it says nothing. */
export function ownPlanPath(guide: Guide): string {
  const facts = factsOf(guide);
  return Object.keys(facts).length ? planPath({ facts }) : '/';
}

/** Facts that an editor mistyped are left out here and reported by `huyin check`. */
function factsOf(guide: Guide): Facts {
  const read = readFacts(guide.facts);
  return isFailure(read) ? {} : read.facts;
}
