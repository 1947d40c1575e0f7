import { all, type Condition, type Dates, type Truth } from './condition.ts';
import type { FactName, Facts } from './facts.ts';
import { GENERAL_STEPS } from './general-steps.ts';
import type { Situation, StepUse } from './situation.ts';
import { SITUATIONS } from './situations/index.ts';

/** One thing on a plan that an answer may bring, remove or settle, with how much it matters. */
export interface PlanPart {
  readonly condition: Condition;
  readonly weight: number;
}

interface SituationParts {
  readonly when: Condition;
  readonly parts: readonly PlanPart[];
}

const PHASE_WEIGHT = { danger: 8, now: 4, day: 3, week: 2, later: 1 } as const;
const DETAIL_WEIGHT = 0.5;

function stepParts(uses: readonly StepUse[]): PlanPart[] {
  return uses.flatMap(({ when, step }) =>
    when ? [{ condition: when, weight: PHASE_WEIGHT[step.phase] }] : [],
  );
}

function partsOf(situation: Situation): SituationParts {
  const details = [
    ...situation.claims.flatMap(({ claim, when }) => [
      ...claim.elements.map(({ met }) => (when ? all(when, met) : met)),
      ...(when ? [when] : []),
    ]),
    ...[...situation.papers, ...situation.deadlines].flatMap(({ when }) => (when ? [when] : [])),
  ];
  const parts = details.map((condition) => ({ condition, weight: DETAIL_WEIGHT }));
  return { when: situation.when, parts: [...stepParts(situation.steps), ...parts] };
}

/** Built once: rules do not change while the program runs. */
const BY_SITUATION: readonly SituationParts[] = SITUATIONS.map(partsOf);
const GENERAL: SituationParts['parts'] = stepParts(GENERAL_STEPS);

/** A situation that appears or goes is worth as much as a few steps. */
const SITUATION_WEIGHT = 12;

/**
 * How far one answer moves the plan: the weights of everything that it brings, removes or settles.
 * Looks only at conditions that read the fact, so trying every answer of every question stays cheap.
 */
export function movement(fact: FactName, facts: Facts, then: Facts, dates: Dates): number {
  const truth = (condition: Condition, of: Facts): Truth => condition.judge(of, dates).truth;
  const moved = (parts: readonly PlanPart[]): number =>
    parts.reduce((sum, { condition, weight }) => {
      if (!condition.reads.includes(fact)) return sum;
      return truth(condition, facts) === truth(condition, then) ? sum : sum + weight;
    }, 0);
  let sum = moved(GENERAL);
  for (const { when, parts } of BY_SITUATION) {
    const now = truth(when, facts) === 'yes';
    const later = when.reads.includes(fact) ? truth(when, then) === 'yes' : now;
    if (now !== later) sum += SITUATION_WEIGHT;
    else if (now) sum += moved(parts);
  }
  return sum;
}
