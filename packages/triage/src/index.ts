/** The triage room: words → facts → situations → plan. Imports only the law room. */
export * from './assess.ts';
export * from './assessment.ts';
export { ALL_CLAIMS, ALL_STEPS, checkRules, type RuleFault } from './checks/index.ts';
export * from './claim.ts';
export * from './condition.ts';
export * from './facts.ts';
export * from './labels.ts';
export * from './library.ts';
export { MOST_QUESTIONS, nextQuestion, openQuestions } from './next-question.ts';
export type { PassedLimit } from './passed-limits.ts';
export * from './query.ts';
export * from './situation.ts';
export { SITUATIONS } from './situations/index.ts';
export * from './step.ts';
export { understand } from './understand/index.ts';
export * from './understanding.ts';
