import { z } from 'zod';
import type { Fault } from './front-matter.ts';
import type { Files } from './laws.ts';
import { readRecords } from './records.ts';
import { changeField } from './topics/entry.ts';

/** Where pages stand that are no single text of somebody's: lists and what is looked up. */
export const SHELVES = [
  'guides',
  'qa',
  'articles',
  'videos',
  'channels',
  'glossary',
  'deadlines',
  'papers',
  'authorities',
  'laws',
] as const;
export type Shelf = (typeof SHELVES)[number];

const history = z.strictObject({
  id: z.enum(SHELVES),
  checked: changeField.shape.on,
  changes: z.array(changeField).min(1),
});

/** When a shelf was last gone through, and what was changed on it. */
export type History = z.infer<typeof history>;
export const HISTORIES_FILE = 'changes.yaml';

export function readHistories(files: Files): { records: ReadonlyMap<string, History>; faults: Fault[] } {
  return readRecords(files, HISTORIES_FILE, history);
}
