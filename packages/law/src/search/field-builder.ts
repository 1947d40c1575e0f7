import { foldInto } from './fold-text.ts';
import type { Postings, Saturation } from './postings.ts';
import { PostingsBuilder } from './postings-builder.ts';
import type { Field } from './statute-index.ts';
import { readPairs, readWords } from './terms.ts';
import type { WordList } from './word-list.ts';

/** Found on the open questions: long articles are held back firmly. */
const SATURATION: Saturation = { k1: 0.9, b: 0.9 };
const CITING_SATURATION: Saturation = { k1: 1.2, b: 0.7 };
/** Longer than any article; a longer text is indexed as far as this. */
const BUFFER = 1 << 16;

/** Turns texts, one a unit, into the postings of a field. */
export class FieldBuilder {
  readonly #words: WordList;
  readonly #units = new Uint16Array(BUFFER);

  constructor(words: WordList) {
    this.#words = words;
  }

  field(texts: readonly string[]): Field {
    const pairs = new PostingsBuilder();
    const words = new PostingsBuilder();
    for (const text of texts) {
      const length = foldInto(text, this.#units);
      readPairs(this.#units, length, pairs.add);
      readWords(this.#words, this.#units, length, words.add);
      pairs.endUnit();
      words.endUnit();
    }
    return { pairs: pairs.finish(SATURATION), words: words.finish(SATURATION) };
  }

  /** Several texts a unit, pairs and words in one list. */
  merged(units: readonly (readonly string[])[]): Postings {
    const builder = new PostingsBuilder();
    for (const texts of units) {
      for (const text of texts) this.#read(text, builder);
      builder.endUnit();
    }
    return builder.finish(CITING_SATURATION);
  }

  #read(text: string, builder: PostingsBuilder): void {
    const length = foldInto(text, this.#units);
    readPairs(this.#units, length, builder.add);
    readWords(this.#words, this.#units, length, builder.add);
  }
}
