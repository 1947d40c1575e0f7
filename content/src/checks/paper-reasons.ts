import { type Corpus, isFailure, resolveBasis } from '@huyin/law';
import { type Fault, fault } from '../front-matter.ts';
import type { Files } from '../laws.ts';
import type { LetterRecord } from '../paper-letters.ts';
import { lineOf } from './place-in-file.ts';

/**
 * What stands beside each paragraph is proved: the quoted words are in that article, and it is a text
 * we may call law (confidence D is general knowledge).
 */
export function checkPaperReasons(
  letters: ReadonlyMap<string, LetterRecord>,
  laws: Corpus,
  files: Files,
): Fault[] {
  return [...letters.values()].flatMap(({ id, reasons }) =>
    Object.entries(reasons).flatMap(([label, { basis }]) => {
      const file = `papers/${id}/paper.yaml`;
      const say = (words: string, sentence: string): Fault =>
        fault('unproven-reason', file, lineOf(files, file, words), `“${label}”：${sentence}`);
      return basis.flatMap((one) => {
        const found = resolveBasis(laws, one);
        if (isFailure(found)) return [say(one.quote, found.sentence)];
        const known = 'article' in found ? found.article.confidence : 'D';
        return known === 'D' ? [say(one.quote, '这一条没有核对过原文，不能当作依据。')] : [];
      });
    }),
  );
}
