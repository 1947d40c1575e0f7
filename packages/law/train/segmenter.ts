import { extendHash, LONGEST_WORD, WordList } from '../src/search/word-list.ts';
import { packWords } from './mine-words.ts';

/** What a character on its own costs, in nats: a word must be commoner than chance to win. */
const LONE_CHAR = 8.5;

/** Cheapest segmentation of a run of characters (Viterbi) under the words' own frequencies. */
export class Segmenter {
  readonly #words: WordList;
  readonly #costs: Float64Array;

  constructor(words: readonly (readonly [string, number])[]) {
    this.#words = new WordList(packWords(words.map(([word]) => word)));
    const total = words.reduce((sum, [, count]) => sum + count, 0) * 1.5;
    this.#costs = Float64Array.from(words, ([, count]) => -Math.log(count / total));
  }

  /** Positions (in the list given) of the words on the cheapest path. */
  segment(units: Uint16Array): number[] {
    const best = new Float64Array(units.length + 1).fill(Number.POSITIVE_INFINITY);
    const from = new Int32Array(units.length + 1);
    const word = new Int32Array(units.length + 1).fill(-1);
    best[0] = 0;
    for (let i = 0; i < units.length; i += 1) {
      let hash = 0;
      for (let end = i + 1; end <= Math.min(units.length, i + LONGEST_WORD); end += 1) {
        hash = extendHash(hash, units[end - 1] as number);
        const id = end === i + 1 ? -1 : this.#words.find(hash);
        if (id < 0 && end > i + 1) continue;
        const cost = (best[i] as number) + (id < 0 ? LONE_CHAR : (this.#costs[id] as number));
        if (cost >= (best[end] as number)) continue;
        best[end] = cost;
        from[end] = i;
        word[end] = id;
      }
    }
    const out: number[] = [];
    for (let at = units.length; at > 0; at = from[at] as number)
      if ((word[at] as number) >= 0) out.push(word[at] as number);
    return out;
  }
}
