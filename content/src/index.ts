/** The content room: reads the words that lawyers and editors write, and checks them. */
export * from './channels.ts';
export * from './deadlines.ts';
export * from './figures.ts';
export * from './front-matter.ts';
export * from './known-laws.ts';
export * from './laws.ts';
export * from './open-content.ts';
export * from './papers.ts';
export * from './renumberings.ts';
