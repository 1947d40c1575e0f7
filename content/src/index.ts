/** The content room: reads the words that lawyers and editors write, and checks them. */
export * from './channels.ts';
export * from './deadlines.ts';
export * from './figures.ts';
export * from './front-matter.ts';
export * from './import/journal.ts';
export * from './import/law-document.ts';
export * from './import/print-law-file.ts';
export * from './import/read-corpus-line.ts';
export * from './import/read-docx-law.ts';
export * from './import/read-html-law.ts';
export * from './import/read-markdown-law.ts';
export * from './imported-laws.ts';
export * from './known-laws.ts';
export * from './laws.ts';
export * from './open-content.ts';
export * from './papers.ts';
export * from './renumberings.ts';
