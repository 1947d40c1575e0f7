import type { Question } from './assessment.ts';
import type { Dates } from './condition.ts';
import type { Facts } from './facts.ts';
import { movement } from './plan-parts.ts';
import { type AskedWhen, QUESTIONS } from './questions.ts';

/** Nobody in a hurry answers more. */
export const MOST_QUESTIONS = 7;

/** How far the answers to a question move the plan, on average over its answers. */
function pull(question: AskedWhen, facts: Facts, dates: Dates): number {
  // The day of the event chooses the law of every step; no single condition reads it.
  if (question.fact === 'when') return question.weight * 2;
  const answers = question.options.filter(({ value }) => value !== 'unknown');
  const moved = answers.map(({ value }) =>
    movement(question.fact, facts, { ...facts, [question.fact]: value } as Facts, dates),
  );
  return (question.weight * moved.reduce((a, b) => a + b, 0)) / Math.max(1, answers.length);
}

/** Questions not yet answered that would change the plan: safety before everything, then the strongest. */
export function openQuestions(facts: Facts, dates: Dates): readonly Question[] {
  return QUESTIONS.filter((q) => facts[q.fact] === undefined && !(q.fact === 'when' && dates.event))
    .filter((q) => q.when.judge(facts, dates).truth === 'yes')
    .map((question) => ({ question, weight: pull(question, facts, dates) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => Number(b.question.safety) - Number(a.question.safety) || b.weight - a.weight)
    .map(({ question: { when: _when, weight: _weight, safety: _safety, ...shown } }) => shown);
}

/** The next question to put, or none when seven were put or nothing would change the plan. */
export function nextQuestion(facts: Facts, dates: Dates, asked: number): Question | undefined {
  return asked >= MOST_QUESTIONS ? undefined : openQuestions(facts, dates)[0];
}
