/** The papers room: template and values become a letter, as blocks any format is made from. */
export * from './block.ts';
export * from './check-citations.ts';
export * from './check-fields.ts';
export { BUILT_IN, checkTemplate } from './check-template.ts';
export { type Cited, citedArticles } from './cite.ts';
export * from './consistency/index.ts';
export * from './field.ts';
export * from './known-values.ts';
export * from './labels.ts';
export * from './missing-fields.ts';
export * from './paper.ts';
export * from './parse-template.ts';
export * from './print-text.ts';
export * from './recipient.ts';
export * from './render-paper.ts';
export type { Template } from './template.ts';
export * from './template-fault.ts';
export * from './value.ts';
