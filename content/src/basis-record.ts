import { z } from 'zod';

/** A basis as every YAML file writes it: the quote is an exact piece of that article. */
export const basisRecord = z.strictObject({
  law: z.string().min(1),
  version: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
  article: z.string().min(1),
  quote: z.string().min(1),
  /** Substance (how long they must keep it) is judged by the law of the event; procedure by today's. */
  at: z.enum(['event', 'today']).default('today'),
});
