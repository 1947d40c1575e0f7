import type { Fault } from '../../front-matter.ts';
import type { Files } from '../../laws.ts';
import type { Content } from '../../open-content.ts';
import { checkKnowledgeBases } from './bases.ts';
import { checkKnowledgeDates } from './dates.ts';
import { checkHistories } from './histories.ts';
import { checkKnowledgeLinks } from './links.ts';
import { checkPlainTwins } from './plain-twins.ts';
import { checkKnowledgeReferences } from './references.ts';
import { checkKnowledgeUniqueness } from './uniqueness.ts';
import { checkVideoWords } from './video-words.ts';
import { checkKnowledgeWording } from './wording.ts';

/** Every check of the knowledge site's words, for `huyin check`. Citations in them are checked with the law content. */
export function checkKnowledge(content: Content, files: Files, on: string): Fault[] {
  return [
    ...checkKnowledgeBases(content, files),
    ...checkKnowledgeDates(content, on),
    ...checkHistories(content, on),
    ...checkKnowledgeLinks(content),
    ...checkKnowledgeReferences(content, files),
    ...checkKnowledgeUniqueness(content),
    ...checkKnowledgeWording(content),
    ...checkPlainTwins(content),
    ...checkVideoWords(content),
  ];
}
