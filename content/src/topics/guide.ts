import { z } from 'zod';
import { basisField, entryFields } from './entry.ts';
import type { Prose } from './prose.ts';

/** A step written in the guide itself: only for topics whose steps no plan knows. */
const ownStep = z.strictObject({
  title: z.string().min(1),
  how: z.array(z.string().min(1)).min(1),
  basis: z.array(basisField).default([]),
});

/** A guide shows the steps of one situation of the plan, or (a topic without a plan) its own. */
export const guideFields = z.strictObject({
  ...entryFields,
  situation: z
    .string()
    .regex(/^S\d{2}$/)
    .exactOptional(),
  /** Facts that 生成我的方案 carries along: fact → value or values. Doors check them against triage. */
  facts: z.record(z.string(), z.union([z.string(), z.array(z.string())])).default({}),
  steps: z.array(ownStep).default([]),
});

export interface Guide extends z.infer<typeof guideFields> {
  readonly kind: 'guide';
  readonly slug: string;
  readonly topic: string;
  readonly file: string;
  readonly body: readonly Prose[];
}
