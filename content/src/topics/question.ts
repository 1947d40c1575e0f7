import { z } from 'zod';
import { entryFields } from './entry.ts';
import type { Prose } from './prose.ts';

/** A question with its whole answer: `summary` is the short answer, the body the rest. */
export const questionFields = z.strictObject({
  ...entryFields,
  /** Other everyday wordings, for search. */
  asked: z.array(z.string().min(1)).min(1),
});

export interface Question extends z.infer<typeof questionFields> {
  readonly kind: 'qa';
  readonly slug: string;
  readonly topic: string;
  readonly file: string;
  readonly body: readonly Prose[];
}
