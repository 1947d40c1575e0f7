import { z } from 'zod';
import type { Fault } from './front-matter.ts';
import type { Files } from './laws.ts';
import { readRecords } from './records.ts';

/** The name, recipient and purpose of one of the papers D01 to D24. */
const paper = z.strictObject({
  id: z.string().regex(/^D\d{2}$/),
  title: z.string().min(1),
  to: z.string().min(1),
  purpose: z.string().min(1),
});

export type PaperRecord = z.infer<typeof paper>;

export function readPapers(files: Files): { records: ReadonlyMap<string, PaperRecord>; faults: Fault[] } {
  return readRecords(files, 'papers/papers.yaml', paper);
}
