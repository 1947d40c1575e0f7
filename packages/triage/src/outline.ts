import type { Claim } from './claim.ts';
import type { Condition, Dates, Judgement } from './condition.ts';
import type { FactRef, Facts } from './facts.ts';
import { GENERAL_STEPS } from './general-steps.ts';
import type { Situation, StepUse } from './situation.ts';
import { SITUATIONS } from './situations/index.ts';
import type { Step } from './step.ts';

export interface OutlinedStep {
  readonly step: Step;
  readonly because: FactRef[];
  readonly situations: string[];
  readonly notes: { situation: string; text: string }[];
}

/** What the facts bring, before any law is looked up: cheap enough to try every possible answer. */
export interface Outline {
  readonly situations: readonly { readonly situation: Situation; readonly because: readonly FactRef[] }[];
  readonly steps: ReadonlyMap<string, OutlinedStep>;
  readonly claims: readonly Claim[];
  readonly papers: readonly string[];
  readonly deadlines: readonly string[];
}

const YES: Judgement = { truth: 'yes', because: [] };

function judge(when: Condition | undefined, facts: Facts, dates: Dates): Judgement {
  return when ? when.judge(facts, dates) : YES;
}

function isMet(when: Condition | undefined, facts: Facts, dates: Dates): boolean {
  return judge(when, facts, dates).truth === 'yes';
}

/** Facts that only say the event happened "before 2026" still choose the law: its last day counts. */
export function effectiveDates(facts: Facts, dates: Dates): Dates {
  if (dates.event) return dates;
  if (facts.when === '2021-2025') return { ...dates, event: '2025-12-31' };
  if (facts.when === 'earlier') return { ...dates, event: '2021-10-31' };
  return dates;
}

/** Every situation that holds, most urgent first; the general one when nothing else does. */
export function findSituations(facts: Facts, dates: Dates): Outline['situations'] {
  const found = SITUATIONS.flatMap((situation) => {
    const { truth, because } = situation.when.judge(facts, dates);
    return truth === 'yes' ? [{ situation, because }] : [];
  }).sort((a, b) => a.situation.rank - b.situation.rank);
  if (found.length) return found;
  const general = SITUATIONS.find((situation) => situation.id === 'S01');
  return general ? [{ situation: general, because: [] }] : [];
}

export function outline(facts: Facts, asked: Dates): Outline {
  const dates = effectiveDates(facts, asked);
  const situations = findSituations(facts, dates);
  const steps = new Map<string, OutlinedStep>();
  const add = (use: StepUse, because: readonly FactRef[], situation?: Situation): void => {
    const judged = judge(use.when, facts, dates);
    if (judged.truth === 'yes') mergeStep(steps, use, [...because, ...judged.because], situation);
  };
  for (const use of GENERAL_STEPS) add(use, []);
  for (const { situation, because } of situations) {
    for (const use of situation.steps) add(use, because, situation);
  }
  const all = situations.map(({ situation }) => situation);
  const met = <T extends { readonly when?: Condition }>(items: readonly T[]): T[] =>
    items.filter((item) => isMet(item.when, facts, dates));
  const used = [...steps.values()].map(({ step }) => step);
  return {
    situations,
    steps,
    claims: unique(all.flatMap((s) => met(s.claims).map(({ claim }) => claim))),
    papers: unique([
      ...all.flatMap((s) => met(s.papers).map(({ id }) => id)),
      ...used.flatMap((s) => s.papers ?? []),
    ]),
    deadlines: unique([
      ...all.flatMap((s) => met(s.deadlines).map(({ id }) => id)),
      ...used.flatMap((s) => s.deadlines ?? []),
    ]),
  };
}

/** The same step brought by several situations stays one step, with every reason and note. */
function mergeStep(
  steps: Map<string, OutlinedStep>,
  use: StepUse,
  because: readonly FactRef[],
  situation?: Situation,
): void {
  const held = steps.get(use.step.id) ?? { step: use.step, because: [], situations: [], notes: [] };
  for (const ref of because) {
    if (!held.because.some((b) => b.fact === ref.fact && b.value === ref.value)) held.because.push(ref);
  }
  if (situation && !held.situations.includes(situation.id)) held.situations.push(situation.id);
  if (use.note && !held.notes.some((n) => n.text === use.note)) {
    held.notes.push({ situation: situation?.title ?? '', text: use.note });
  }
  steps.set(use.step.id, held);
}

function unique<T>(items: readonly T[]): T[] {
  return [...new Set(items)];
}
