import { isFailure } from '@huyin/law';
import { z } from 'zod';
import { type Fault, fault, readYaml } from './front-matter.ts';
import type { Files } from './laws.ts';
import { checked } from './topics/read-page.ts';

/** What an article means, in our own plain words: shown beside the text and marked as ours. */
const twin = z.strictObject({
  article: z.string().min(1),
  version: z.string().min(1),
  /** The hash (as in law-hashes.yaml) of the very words it was written from: other words make it stale. */
  of: z.string().regex(/^[0-9a-f]{16}$/),
  /** One line is one paragraph for the reader. */
  says: z.string().min(1),
});

export type PlainTwin = Pick<z.infer<typeof twin>, 'of' | 'says'>;

/** `law/version/article` → our words. */
export type PlainWords = ReadonlyMap<string, PlainTwin>;

export const plainKey = (law: string, version: string, article: string): string =>
  `${law}/${version}/${article}`;

export const plainFile = (law: string): string => `plain/${law}.yaml`;

/** Reads `content/plain/<law>.yaml`. */
export function readPlainWords(files: Files): { plain: PlainWords; faults: Fault[] } {
  const words = new Map<string, PlainTwin>();
  const faults: Fault[] = [];
  for (const [file, text] of files) {
    const law = /^plain\/([^/]+)\.yaml$/.exec(file)?.[1];
    if (!law) continue;
    const data = readYaml(file, text);
    const records = isFailure(data) ? (data as Fault) : checked(file, data, z.array(twin));
    if (isFailure(records)) {
      faults.push(records as Fault);
      continue;
    }
    for (const { article, version, of, says } of records as z.infer<typeof twin>[]) {
      const key = plainKey(law, version, article);
      if (words.has(key)) faults.push(fault('double-twin', file, 1, `${key} 写了两个大意。请删掉一个。`));
      words.set(key, { of, says: says.trim() });
    }
  }
  return { plain: words, faults };
}
