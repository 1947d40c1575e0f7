import type { Question } from './assessment.ts';
import type { Dates } from './condition.ts';
import type { Facts } from './facts.ts';
import { type Outline, outline } from './outline.ts';
import { type AskedWhen, QUESTIONS } from './questions.ts';

/** Nobody in a hurry answers more. */
export const MOST_QUESTIONS = 7;

const PHASE_WEIGHT = { danger: 8, now: 4, day: 3, week: 2, later: 1 } as const;

/** What a plan consists of, each part with how much it matters to the person. */
function parts(of: Outline, facts: Facts, dates: Dates): Map<string, number> {
  const found = new Map<string, number>();
  for (const { situation } of of.situations) found.set(`situation ${situation.id}`, 3);
  for (const { step, notes } of of.steps.values()) {
    found.set(`step ${step.id}`, PHASE_WEIGHT[step.phase]);
    for (const note of notes) found.set(`note ${note.text}`, 1);
  }
  for (const claim of of.claims) {
    for (const element of claim.elements) {
      found.set(`${claim.id} ${element.what} ${element.met.judge(facts, dates).truth}`, 0.5);
    }
  }
  for (const id of [...of.papers, ...of.deadlines]) found.set(`paper or deadline ${id}`, 0.5);
  return found;
}

function difference(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const [part, weight] of a) if (!b.has(part)) sum += weight;
  for (const [part, weight] of b) if (!a.has(part)) sum += weight;
  return sum;
}

/** How far the answers to a question pull the plan away from today's, on average over its answers. */
function pull(question: AskedWhen, facts: Facts, dates: Dates, now: ReadonlyMap<string, number>): number {
  const answers = question.options.filter(({ value }) => value !== 'unknown');
  const moved = answers.map(({ value }) => {
    const then = { ...facts, [question.fact]: value } as Facts;
    return difference(now, parts(outline(then, dates), then, dates));
  });
  return (question.weight * moved.reduce((a, b) => a + b, 0)) / Math.max(1, answers.length);
}

/** Questions not yet answered that would change the plan, the strongest first. */
export function openQuestions(facts: Facts, dates: Dates): readonly Question[] {
  const now = parts(outline(facts, dates), facts, dates);
  return QUESTIONS.filter((q) => facts[q.fact] === undefined && !(q.fact === 'when' && dates.event))
    .filter((q) => q.when.judge(facts, dates).truth === 'yes')
    .map((question) => ({ question, weight: pull(question, facts, dates, now) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .map(({ question: { when: _when, weight: _weight, ...shown } }) => shown);
}

/** The next question to put, or none when seven were put or nothing would change the plan. */
export function nextQuestion(facts: Facts, dates: Dates, asked: number): Question | undefined {
  return asked >= MOST_QUESTIONS ? undefined : openQuestions(facts, dates)[0];
}
