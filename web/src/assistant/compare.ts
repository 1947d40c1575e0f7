import { matterOf, type SearchWords } from '@huyin/content/search';
import type { Understanding } from '@huyin/triage';
import { bigrams } from './bigrams.ts';
import type { Likeness } from './likeness.ts';
import type { KnownPage, PageWords } from './page-words.ts';

/** More findings than this say no more about whether a question is ours. */
const MOST_TOLD = 3;

/** How many things of our field were recognised in a text; 0 when it was read as belonging to another. */
export const toldBy = ({ labels, findings }: Pick<Understanding, 'labels' | 'findings'>): number =>
  labels[0] === 'out_of_scope' ? 0 : findings.filter(({ fact }) => fact !== 'outTopic').length;

/** A question, read once and held against several pages. */
export class Question {
  readonly #pieces: ReadonlySet<string>;
  readonly #everyday: SearchWords['everyday'];
  readonly #text: string;

  constructor(text: string, everyday: SearchWords['everyday']) {
    this.#text = text.toLowerCase();
    this.#pieces = bigrams(matterOf(text));
    this.#everyday = everyday.filter(({ words }) => words.some((word) => this.#text.includes(word)));
  }

  against(page: KnownPage, words: PageWords, told: number, rank: number): Likeness {
    return {
      cover: this.#cover(page, words),
      nearest: this.#nearest(page),
      told: Math.min(told, MOST_TOLD) / MOST_TOLD,
      first: rank === 0 ? 1 : 0,
    };
  }

  #cover(page: KnownPage, words: PageWords): number {
    const whole = [page.title, ...page.lines].join('\n');
    const there = new Set([...bigrams(whole), ...this.#calledOtherwise(whole)]);
    let [all, covered] = [0, 0];
    for (const piece of this.#pieces) {
      const weight = words.rarity(piece);
      all += weight;
      if (there.has(piece)) covered += weight;
    }
    return all ? covered / all : 0;
  }

  /** An everyday word (人肉) counts as found where the page holds what we call it (公开个人信息). */
  *#calledOtherwise(whole: string): Generator<string> {
    for (const { words, terms } of this.#everyday) {
      if (!terms.some((term) => whole.includes(term))) continue;
      for (const word of words) if (this.#text.includes(word)) yield* bigrams(word);
    }
  }

  #nearest({ title, lines }: KnownPage): number {
    return Math.max(...[title, ...lines].map((line) => this.#dice(bigrams(matterOf(line)))));
  }

  #dice(line: ReadonlySet<string>): number {
    const both = [...this.#pieces].filter((piece) => line.has(piece)).length;
    return both ? (2 * both) / (this.#pieces.size + line.size) : 0;
  }
}
