/** Time limits: calendar days, working days, counting rules, the printed sum, where a limit stands today. */
export * from './adjustment.ts';
export * from './calendar-day.ts';
export * from './count-limit.ts';
export * from './counted.ts';
export * from './counting-rule.ts';
export * from './holidays.ts';
export * from './standing.ts';
export * from './sum.ts';
export * from './time-limit.ts';
