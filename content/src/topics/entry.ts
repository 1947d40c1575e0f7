import { z } from 'zod';

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, '日期要写成 2026-11-23 的样子');
const line = z.string().min(1);

/** The stages of a dispute, in order. Every page may belong to some of them. */
export const STAGES = ['find', 'stop', 'evidence', 'ask', 'complain', 'police', 'court', 'after'] as const;
export type StageId = (typeof STAGES)[number];

/** What a sentence stands on; the content check proves the quote is in that version of that article. */
export const basisField = z.strictObject({
  law: line,
  version: day,
  article: line,
  quote: line,
  at: z.enum(['event', 'today']).default('today'),
});

/** A named lawyer's sign-off. Without it the page says 尚未经律师复核. */
const reviewField = z.strictObject({ name: line, licence: line, on: day }).nullable();

export const changeField = z.strictObject({ on: day, what: line });

/** What every guide, question and article carries. */
export const entryFields = {
  title: line,
  summary: line,
  situations: z.array(z.string().regex(/^S\d{2}$/)),
  stages: z.array(z.enum(STAGES)).min(1),
  written: day,
  checked: day,
  review: reviewField,
  changes: z.array(changeField).min(1),
  basis: z.array(basisField),
};

export type BasisRecord = z.infer<typeof basisField>;
export type Review = z.infer<typeof reviewField>;
export type Change = z.infer<typeof changeField>;
