import { type QueryTerms, readQuery } from '../src/search/query-terms.ts';
import type { StatuteIndex } from '../src/search/statute-index.ts';
import { WordList } from '../src/search/word-list.ts';
import type { Question } from './read-bench.ts';

/** A question with its terms and where its answers stand in the index. */
export interface LabelledQuestion {
  readonly qid: string;
  readonly text: string;
  readonly terms: QueryTerms;
  readonly gold: ReadonlySet<number>;
  readonly articleNames: readonly string[];
  readonly headingNames: readonly string[];
  readonly lawNames: readonly string[];
}

export function labelQuestions(questions: readonly Question[], index: StatuteIndex): LabelledQuestion[] {
  const words = new WordList(index.words);
  const positions = new Map(index.ids.map((id, i) => [id, i]));
  return questions.map((question) => {
    const gold = question.gold.flatMap((id) => positions.get(id) ?? []);
    const lawName = (i: number) => index.laws[index.lawOf[i] as number]?.name ?? '';
    return {
      qid: question.qid,
      text: question.query,
      terms: readQuery(question.query, words),
      gold: new Set(gold),
      articleNames: gold.map((i) => `${lawName(i)}#${index.numbers[i]}`),
      headingNames: gold.map((i) => `${lawName(i)}\n${index.headings[index.headingOf[i] as number]}`),
      lawNames: gold.map(lawName),
    };
  });
}
