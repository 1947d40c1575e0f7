import { checkCitations, type IsoDate, type LawNames, type Library, printCitation } from '@huyin/law';
import { type Fault, fault } from '../front-matter.ts';
import type { Files } from '../laws.ts';

/**
 * Statutes themselves, lists of names, and the words people use are no writing of ours. The expected text
 * of a sample cites the law of its own day; its template is checked.
 */
const NOT_OURS = /^(laws|known-laws|lexicon|law-hashes|papers\/\w+\/samples)/;

/** Every citation in what we write is right on the day, and the words quoted beside it are there. */
export function checkOwnCitations(files: Files, names: LawNames, library: Library, on: IsoDate): Fault[] {
  return [...files].flatMap(([file, text]) => {
    if (NOT_OURS.test(file)) return [];
    return checkCitations(text, names, library, on).flatMap(({ citation, level, status, sentence, law }) => {
      if (level !== 'error' && level !== 'warning') return [];
      const line = text.slice(0, citation.at).split('\n').length;
      return [fault(`citation-${status}`, file, line, `${printCitation(citation, law?.title)}：${sentence}`)];
    });
  });
}
