import { z } from 'zod';
import { basisField, STAGES } from './entry.ts';

/** One stage of the way through a dispute, with what belongs to it. */
export const stageFields = z.strictObject({
  id: z.enum(STAGES),
  title: z.string().min(1),
  what: z.string().min(1),
  questions: z.array(z.string().min(1)),
  papers: z.array(z.string().min(1)),
  deadlines: z.array(z.string().min(1)),
  channels: z.array(z.string().min(1)),
  refusals: z.array(
    z.strictObject({
      say: z.string().min(1),
      answer: z.string().min(1),
      basis: z.array(basisField).default([]),
    }),
  ),
  next: z.string().min(1),
});

export type Stage = z.infer<typeof stageFields>;
