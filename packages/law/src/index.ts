/** The law room: statutes in time, citations, dated figures, search. Imports nothing; anyone may import it. */
export * from './article-number.ts';
export * from './basis.ts';
export * from './date.ts';
export * from './failure.ts';
export * from './in-force.ts';
export * from './numeral.ts';
export * from './statute.ts';
