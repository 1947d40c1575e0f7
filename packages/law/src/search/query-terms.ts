import { foldText } from './fold-text.ts';
import { readPairs, readWords } from './terms.ts';
import type { WordList } from './word-list.ts';

/** Term key → weight. */
export type TermWeights = ReadonlyMap<number, number>;

/** The distinct terms of a question, each with its weight. */
export interface QueryTerms {
  readonly pairs: TermWeights;
  readonly words: TermWeights;
  readonly units: Uint16Array;
}

/** A term said twice weighs no more: people repeat themselves, statutes do not answer twice. */
export function readQuery(text: string, words: WordList): QueryTerms {
  const units = foldText(text);
  const pairs = new Map<number, number>();
  const found = new Map<number, number>();
  readPairs(units, units.length, (key) => pairs.set(key, 1));
  readWords(words, units, units.length, (key) => found.set(key, 1));
  return { pairs, words: found, units };
}
