import type { Content } from '@huyin/content';
import { type Basis, basisInForce } from '@huyin/law';
import {
  type Channel,
  type Dates,
  type Facts,
  type PaperCard,
  PHASES,
  type Phase,
  type PlannedBasis,
  type Situation,
  type Step,
  type StepUse,
} from '@huyin/triage';
import { whenWords } from './when-words.ts';

/** A step of the plan as a guide shows it: for everyone in the situation, or for those for whom `only` holds. */
export interface GuideStep {
  readonly number: number;
  readonly step: Step;
  readonly only: string;
  readonly notes: readonly { readonly only: string; readonly text: string }[];
  readonly basis: readonly PlannedBasis[];
  readonly channels: readonly Channel[];
  readonly papers: readonly PaperCard[];
}

export interface GuidePhase {
  readonly phase: Phase;
  readonly steps: readonly GuideStep[];
}

/** The steps of a situation from the plan's own data, with the law of today: one text, not two that may disagree. */
export function guidePhases(
  situation: Situation,
  facts: Facts,
  dates: Dates,
  content: Content,
): readonly GuidePhase[] {
  const merged = mergeUses(situation.steps, facts, dates);
  let number = 0;
  return (Object.keys(PHASES) as Phase[]).flatMap((phase) => {
    const steps = merged
      .filter(({ step }) => step.phase === phase)
      .sort((a, b) => a.step.rank - b.step.rank)
      .map((one) => ({
        number: ++number,
        ...one,
        basis: lawOfToday(content, one.step.basis, dates.today),
        channels: (one.step.contact ?? []).flatMap((id) => content.channels.get(id) ?? []),
        papers: (one.step.papers ?? []).flatMap((id) => content.papers.get(id) ?? []),
      }));
    return steps.length ? [{ phase, steps }] : [];
  });
}

type Merged = Pick<GuideStep, 'step' | 'only' | 'notes'>;

/** A step used twice with different conditions is one step: its condition is that of any of its uses. */
function mergeUses(uses: readonly StepUse[], facts: Facts, dates: Dates): Merged[] {
  const worded = uses.flatMap((use) => {
    const only = whenWords(use.when, facts, dates);
    return only === undefined ? [] : [{ ...use, only }];
  });
  return [...Map.groupBy(worded, ({ step }) => step).entries()].map(([step, of]) => {
    const always = of.some(({ only }) => only === '');
    const only = always ? '' : [...new Set(of.map((use) => use.only))].join('；或者');
    const notes = of.flatMap((use) =>
      use.note ? [{ text: use.note, only: use.only === only ? '' : use.only }] : [],
    );
    return { step, only, notes };
  });
}

export function lawOfToday(
  content: Content,
  wanted: readonly Basis[] | undefined,
  today: string,
): readonly PlannedBasis[] {
  return (wanted ?? []).flatMap((basis) => {
    const found = basisInForce(content.laws, basis, today);
    return found && found.article.confidence !== 'D' ? [{ ...found, at: 'today' as const }] : [];
  });
}
