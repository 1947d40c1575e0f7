import { type Corpus, isQuotedFrom, type KnownLaws } from '@huyin/law';
import { type Fault, fault } from '../front-matter.ts';
import type { Files } from '../laws.ts';
import { lineOf } from './place-in-file.ts';

const FILE = 'known-laws/repealed.yaml';

/** The words that ended a law are in the article that is said to have ended it. */
export function checkRepealQuotes(known: KnownLaws, laws: Corpus, files: Files): Fault[] {
  return [...known.values()].flatMap(({ id, title, repealed }) => {
    if (!repealed) return [];
    const version = laws
      .get(repealed.by)
      ?.versions.find((one) => one.from <= repealed.on && one.articles.has(repealed.article));
    const words = version?.articles.get(repealed.article)?.paragraphs.join('') ?? '';
    if (words && isQuotedFrom(repealed.quote, words) && words.includes('废止')) return [];
    return [
      fault(
        'unproven-repeal',
        FILE,
        lineOf(files, FILE, `- id: ${id}`),
        `“${title}”被废止的依据不对：“${repealed.quote}”不在所引的条文里。`,
      ),
    ];
  });
}
