import { isFailure } from '@huyin/law';
import type { LexiconEntry } from '@huyin/law/search';
import { z } from 'zod';
import { type Fault, readYaml } from './front-matter.ts';
import type { Files } from './laws.ts';
import { checked } from './topics/read-page.ts';

const entries = z.array(
  z.strictObject({ words: z.array(z.string().min(1)), terms: z.array(z.string().min(1)) }),
);

const SHARED = /^lexicon\/[^/]+\.yaml$/;
/** What people say and what our own pages call it: read by the search of the site alone. */
export const EVERYDAY = /^lexicon\/site\/[^/]+\.yaml$/;

/** What people say and what the law calls it, from `content/lexicon/*.yaml`. */
export function readLexicon(
  files: Files,
  which = SHARED,
): { lexicon: readonly LexiconEntry[]; faults: Fault[] } {
  const lexicon: LexiconEntry[] = [];
  const faults: Fault[] = [];
  for (const [file, text] of files) {
    if (!which.test(file)) continue;
    const data = readYaml(file, text);
    const read = isFailure(data) ? (data as Fault) : checked(file, data, entries);
    if (isFailure(read)) faults.push(read as Fault);
    else lexicon.push(...(read as LexiconEntry[]));
  }
  return { lexicon, faults };
}
