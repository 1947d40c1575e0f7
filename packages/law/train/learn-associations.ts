import { type AssociationLevel, type Associations, associationKey } from '../src/search/associations.ts';
import type { Saturation } from '../src/search/postings.ts';
import { PostingsBuilder } from '../src/search/postings-builder.ts';
import type { LabelledQuestion } from './labelled-questions.ts';

/** Wider units hold more questions: they saturate later and are held back more for their length. */
const SATURATION: Record<keyof Associations, Saturation> = {
  articles: { k1: 0.9, b: 0.4 },
  headings: { k1: 1.5, b: 0.6 },
  laws: { k1: 2, b: 0.6 },
};

/** Sums the terms of the questions over the articles, headings and laws that answer them. */
export function learnAssociations(questions: readonly LabelledQuestion[]): Associations {
  return {
    articles: learnLevel(questions, (question) => question.articleNames, SATURATION.articles),
    headings: learnLevel(questions, (question) => question.headingNames, SATURATION.headings),
    laws: learnLevel(questions, (question) => question.lawNames, SATURATION.laws),
  };
}

function learnLevel(
  questions: readonly LabelledQuestion[],
  namesOf: (question: LabelledQuestion) => readonly string[],
  saturation: Saturation,
): AssociationLevel {
  const byName = new Map<string, LabelledQuestion[]>();
  for (const question of questions) {
    for (const name of new Set(namesOf(question))) {
      const list = byName.get(name);
      if (list) list.push(question);
      else byName.set(name, [question]);
    }
  }
  const builder = new PostingsBuilder();
  for (const members of byName.values()) {
    for (const { terms } of members) {
      for (const key of terms.pairs.keys()) builder.add(associationKey(key));
      for (const key of terms.words.keys()) builder.add(associationKey(key));
    }
    builder.endUnit();
  }
  const counts = Uint16Array.from([...byName.values()], (members) => members.length);
  return { names: [...byName.keys()], counts, terms: builder.finish(saturation) };
}
