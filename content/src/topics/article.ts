import { z } from 'zod';
import { entryFields } from './entry.ts';
import type { Prose } from './prose.ts';

/** An article of 律师说法. */
export const articleFields = z.strictObject({ ...entryFields, author: z.string().min(1) });

export interface TopicArticle extends z.infer<typeof articleFields> {
  readonly kind: 'article';
  readonly slug: string;
  readonly topic: string;
  readonly file: string;
  readonly body: readonly Prose[];
}
