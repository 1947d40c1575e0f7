import { readQuery, type TermWeights } from './query-terms.ts';
import type { WordList } from './word-list.ts';

/** What people say and what the statute calls it: 开盒 → 侵犯公民个人信息, 房东 → 出租人. */
export interface LexiconEntry {
  readonly words: readonly string[];
  readonly terms: readonly string[];
}

/** The lexicon of content/lexicon with its legal terms already read as search terms. */
export class Lexicon {
  readonly #entries: { words: readonly string[]; pairs: number[]; found: number[] }[];

  constructor(entries: readonly LexiconEntry[], words: WordList) {
    this.#entries = entries.map((entry) => {
      const read = entry.terms.map((term) => readQuery(term, words));
      return {
        words: entry.words.map((word) => word.toLowerCase()),
        pairs: read.flatMap((terms) => [...terms.pairs.keys()]),
        found: read.flatMap((terms) => [...terms.words.keys()]),
      };
    });
  }

  /** The legal terms behind the everyday words of a question, without those the question has itself. */
  expand(
    text: string,
    own: { pairs: TermWeights; words: TermWeights },
  ): { pairs: TermWeights; words: TermWeights } {
    const pairs = new Map<number, number>();
    const words = new Map<number, number>();
    const plain = text.toLowerCase();
    for (const entry of this.#entries) {
      if (!entry.words.some((word) => plain.includes(word))) continue;
      for (const key of entry.pairs) if (!own.pairs.has(key)) pairs.set(key, 1);
      for (const key of entry.found) if (!own.words.has(key)) words.set(key, 1);
    }
    return { pairs, words };
  }
}
