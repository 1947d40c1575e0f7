import { type IsoDate, lawNames, namesOf } from '@huyin/law';
import { type Fault, fault } from '../front-matter.ts';
import type { Files } from '../laws.ts';
import type { Content } from '../open-content.ts';
import { checkArticleHashes } from './article-hashes.ts';
import { checkDeadlineQuotes } from './deadline-quotes.ts';
import { checkFigureQuotes } from './figure-quotes.ts';
import { checkLawTexts, type ReferenceArticle } from './law-texts.ts';
import { checkOwnCitations } from './own-citations.ts';
import { checkRenumberings } from './renumbering-ends.ts';
import { checkRepealQuotes } from './repeal-quotes.ts';
import { checkVersionDates } from './version-dates.ts';

export interface LawChecks {
  readonly faults: readonly Fault[];
  /** Checks that could not run, each a sentence to say aloud. */
  readonly skipped: readonly string[];
}

/**
 * Every check of the law content, for `huyin check`. `reference` is the text of the reference list of
 * articles, when the one who runs it has it; without it that one comparison is skipped, and says so.
 */
export function checkLawContent(content: Content, files: Files, on: IsoDate, reference?: string): LawChecks {
  const { laws, figures, known, renumberings } = content;
  const names = lawNames([...namesOf(laws), ...known.values()]);
  const compared = reference === undefined ? undefined : compare(content, files, reference);
  return {
    faults: [
      ...checkVersionDates(laws),
      ...checkArticleHashes(laws, files),
      ...checkFigureQuotes(figures, laws, files),
      ...checkDeadlineQuotes(content, files),
      ...checkRenumberings(renumberings, laws, files),
      ...checkRepealQuotes(known, laws, files),
      ...checkOwnCitations(files, names, { corpus: laws, known, renumberings }, on),
      ...(compared ?? []),
    ],
    skipped: compared
      ? []
      : ['没有底册（../shared/law/articles.json），法条原文没有逐字比对；只核对了登记的指纹。'],
  };
}

function compare({ laws }: Content, files: Files, reference: string): Fault[] {
  try {
    return checkLawTexts(laws, JSON.parse(reference) as ReferenceArticle[], files);
  } catch {
    return [fault('bad-reference', 'laws', 1, '底册读不出来，不是 JSON。')];
  }
}
