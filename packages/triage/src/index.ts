/** The triage room: words → facts → situations → plan. Imports only the law room. */
export * from './assessment.ts';
export * from './claim.ts';
export * from './condition.ts';
export * from './facts.ts';
export * from './labels.ts';
export * from './library.ts';
export * from './situation.ts';
export * from './step.ts';
export * from './understanding.ts';
