import { isFailure } from '@huyin/law';
import { z } from 'zod';
import { type Fault, readYaml } from './front-matter.ts';
import type { Files } from './laws.ts';
import { checked } from './topics/read-page.ts';

/** What an article means, in our own plain words: shown beside the text and marked as ours. */
const plain = z.array(
  z.strictObject({ article: z.string().min(1), version: z.string().min(1), says: z.string().min(1) }),
);

/** `law/version/article` → our words. */
export type PlainWords = ReadonlyMap<string, string>;

export const plainKey = (law: string, version: string, article: string): string =>
  `${law}/${version}/${article}`;

/** Reads `content/plain/<law>.yaml`. */
export function readPlainWords(files: Files): { plain: PlainWords; faults: Fault[] } {
  const words = new Map<string, string>();
  const faults: Fault[] = [];
  for (const [file, text] of files) {
    const law = /^plain\/([^/]+)\.yaml$/.exec(file)?.[1];
    if (!law) continue;
    const data = readYaml(file, text);
    const records = isFailure(data) ? (data as Fault) : checked(file, data, plain);
    if (isFailure(records)) faults.push(records as Fault);
    else
      for (const one of records as z.infer<typeof plain>)
        words.set(plainKey(law, one.version, one.article), one.says);
  }
  return { plain: words, faults };
}
