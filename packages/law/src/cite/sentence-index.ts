import type { Article, Corpus, Law } from '../statute.ts';
import { bareWords } from './quote-verdict.ts';

/** The place of a sentence of statute. */
export interface SentencePlace {
  readonly law: Law;
  readonly article: Article;
}

/** Shorter sentences stand in many laws and prove nothing. */
const SHORTEST = 16;

/** Sentences of every version, by hash: tells in which law words that are not here do stand. */
export class SentenceIndex {
  readonly #corpus: Corpus;
  #places: Map<number, SentencePlace> | undefined;

  constructor(corpus: Corpus) {
    this.#corpus = corpus;
  }

  /** The first law that holds a whole sentence of these words. Built when first asked. */
  find(words: string): SentencePlace | undefined {
    this.#places ??= this.#build();
    for (const sentence of sentencesOf(words)) {
      const place = this.#places.get(hash(sentence));
      if (place) return place;
    }
    return undefined;
  }

  #build(): Map<number, SentencePlace> {
    const places = new Map<number, SentencePlace>();
    for (const law of this.#corpus.values()) {
      for (const article of law.versions.flatMap((version) => [...version.articles.values()])) {
        for (const sentence of sentencesOf(article.paragraphs.join('\n'))) {
          const key = hash(sentence);
          if (!places.has(key)) places.set(key, { law, article });
        }
      }
    }
    return places;
  }
}

function sentencesOf(text: string): string[] {
  return text
    .split(/[。；;：:\n]/)
    .filter((part) => part.length >= SHORTEST)
    .map(bareWords)
    .filter((bare) => bare.length >= SHORTEST);
}

/** 53 bits (cyrb53): a chance in millions that two of a million sentences meet. */
function hash(text: string): number {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return 4294967296 * (2097151 & b) + (a >>> 0);
}
