import { z } from 'zod';
import type { Fault } from './front-matter.ts';
import type { Files } from './laws.ts';
import { readRecords } from './records.ts';

/** A limit of time in words, with the article it stands on, or the authority we hold no text of. */
const deadline = z.strictObject({
  id: z.string().min(1),
  what: z.string().min(1),
  limit: z.string().min(1),
  counting: z.string().min(1),
  strength: z.enum(['法定', '规章', '惯例', '建议']),
  confidence: z.enum(['A', 'B', 'C', 'D']),
  basis: z.array(
    z.strictObject({
      law: z.string().min(1),
      version: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
      article: z.string().min(1),
      quote: z.string().min(1),
      /** Substance (how long they must keep it) is judged by the law of the event; procedure by today's. */
      at: z.enum(['event', 'today']).default('today'),
    }),
  ),
  authority: z.string().min(1).exactOptional(),
  note: z.string().min(1).exactOptional(),
});

export type DeadlineRecord = z.infer<typeof deadline>;

export function readDeadlines(files: Files): {
  records: ReadonlyMap<string, DeadlineRecord>;
  faults: Fault[];
} {
  return readRecords(files, 'deadlines/deadlines.yaml', deadline);
}
