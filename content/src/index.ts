/** The content room: reads the words that lawyers and editors write, and checks them. */
export * from './front-matter.ts';
export * from './laws.ts';
