import type { AssessedClaim, AssessedDeadline, Assessment, Plan, PlannedStep } from './assessment.ts';
import type { Claim } from './claim.ts';
import type { Condition, Dates } from './condition.ts';
import { dateNotes } from './date-notes.ts';
import type { Facts } from './facts.ts';
import type { Library } from './library.ts';
import { openQuestions } from './next-question.ts';
import { notForUs } from './not-for-us.ts';
import { effectiveDates, type Outline, type OutlinedStep, outline } from './outline.ts';
import { passedLimit, passedLimits } from './passed-limits.ts';
import { plannedBasis } from './planned-basis.ts';
import { refuse } from './refuse.ts';
import type { EvidenceItem, Situation, Warning } from './situation.ts';
import { PHASES, type Phase } from './step.ts';

/**
 * The centre of the product: facts, two dates and a library in; the person's plan out.
 * Pure: the same in the browser, on the server and in the terminal.
 */
export function assess(facts: Facts, asked: Dates, library: Library): Assessment {
  const dates = effectiveDates(facts, asked);
  if (facts.intent) return refuse(facts, dates, library);
  if (facts.outTopic && !facts.happened?.length) return notForUs(facts, library);
  return plan(facts, dates, library);
}

function plan(facts: Facts, dates: Dates, library: Library): Plan {
  const found = outline(facts, dates);
  const all = found.situations.map(({ situation }) => situation);
  const phases = planPhases(found, dates, library);
  return {
    kind: 'plan',
    facts,
    ...dates,
    urgent: phases[0]?.phase === 'danger',
    situations: found.situations.map(({ situation: { id, title, summary }, because }) => ({
      id,
      title,
      summary,
      because,
    })),
    phases,
    claims: found.claims.flatMap((claim) => assessClaim(claim, facts, dates, library)),
    deadlines: planDeadlines(found.deadlines, dates, library),
    evidence: planEvidence(all, facts, dates),
    warnings: planWarnings(all, facts, dates),
    papers: found.papers.flatMap((id) => library.papers.get(id) ?? []),
    uncertain: [...new Set(all.flatMap((situation) => situation.uncertain))],
    missing: openQuestions(facts, dates),
    dateNotes: dateNotes(dates, library),
  };
}

function planPhases(found: Outline, dates: Dates, library: Library): Plan['phases'] {
  const steps = [...found.steps.values()].sort(
    (a, b) => a.step.rank - b.step.rank || (a.step.id < b.step.id ? -1 : 1),
  );
  return (Object.keys(PHASES) as Phase[]).flatMap((phase) => {
    const inPhase = steps.filter(({ step }) => step.phase === phase);
    return inPhase.length ? [{ phase, steps: inPhase.map((step) => planStep(step, dates, library)) }] : [];
  });
}

function planStep(outlined: OutlinedStep, dates: Dates, library: Library): PlannedStep {
  const { step } = outlined;
  const basis = plannedBasis(library.laws, step.basis, dates);
  const fellAway = step.basis !== undefined && basis.length === 0;
  return {
    ...outlined,
    phase: step.phase,
    strength: fellAway ? '建议' : step.strength,
    basis,
    ...(fellAway ? { dateNote: fellAwayNote(dates) } : {}),
    passed: passedLimits(step.deadlines ?? [], dates, library),
    channels: (step.contact ?? []).flatMap((id) => library.channels.get(id) ?? []),
    papers: (step.papers ?? []).flatMap((id) => library.papers.get(id) ?? []),
  };
}

function fellAwayNote(dates: Dates): string {
  const day = dates.event ?? dates.today;
  return `按 ${day} 这个时间，这一步依据的法律当时没有施行，或我们没有收录当时的文本，所以只作为建议。`;
}

function assessClaim(claim: Claim, facts: Facts, dates: Dates, library: Library): AssessedClaim[] {
  const basis = plannedBasis(library.laws, claim.basis, dates);
  if (basis.length === 0) return [];
  const elements = claim.elements.map(({ what, met, settledBy }) => ({
    what,
    truth: met.judge(facts, dates).truth,
    settledBy,
  }));
  return [{ ...claim, elements, basis }];
}

function planDeadlines(ids: readonly string[], dates: Dates, library: Library): AssessedDeadline[] {
  return ids.flatMap((id) => {
    const deadline = library.deadlines.get(id);
    if (!deadline) return [];
    const basis = plannedBasis(library.laws, deadline.basis, dates);
    const passed = passedLimit(deadline, dates, library);
    return [passed ? { deadline, basis, passed } : { deadline, basis }];
  });
}

const PERISHES = ['hours', 'days', 'months', 'lasting'] as const;

function planEvidence(all: readonly Situation[], facts: Facts, dates: Dates): EvidenceItem[] {
  const items = held(
    all.flatMap((situation) => situation.evidence),
    facts,
    dates,
  );
  return firstBy(items, (item) => item.what).sort(
    (a, b) => PERISHES.indexOf(a.perishes) - PERISHES.indexOf(b.perishes),
  );
}

function planWarnings(all: readonly Situation[], facts: Facts, dates: Dates): Warning[] {
  const warnings = held(
    all.flatMap((situation) => situation.warnings),
    facts,
    dates,
  );
  return firstBy(warnings, (warning) => warning.id);
}

function held<T extends { readonly when?: Condition }>(items: readonly T[], facts: Facts, dates: Dates): T[] {
  return items.filter(({ when }) => !when || when.judge(facts, dates).truth === 'yes');
}

function firstBy<T>(items: readonly T[], key: (item: T) => string): T[] {
  return [...new Map(items.toReversed().map((item) => [key(item), item])).values()].toReversed();
}
