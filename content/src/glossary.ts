import { z } from 'zod';
import type { Fault } from './front-matter.ts';
import type { Files } from './laws.ts';
import { readRecords } from './records.ts';
import { basisField } from './topics/entry.ts';

/** A legal term with the everyday word for it. */
const term = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  term: z.string().min(1),
  plain: z.string().min(1),
  says: z.string().min(1),
  also: z.array(z.string().min(1)).default([]),
  basis: z.array(basisField).default([]),
});

export type GlossaryTerm = z.infer<typeof term>;

export function readGlossary(files: Files): { records: ReadonlyMap<string, GlossaryTerm>; faults: Fault[] } {
  return readRecords(files, 'glossary/glossary.yaml', term);
}
