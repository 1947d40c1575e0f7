import { foldInto } from './fold-text.ts';
import type { Saturation } from './postings.ts';
import { PostingsBuilder } from './postings-builder.ts';
import type { SearchArticle, StatuteIndex } from './statute-index.ts';
import { readPairs, readWords } from './terms.ts';
import { type PackedWords, WordList } from './word-list.ts';

/** Found on the open questions (REPORT of the shared bench): long articles are held back firmly. */
const SATURATION: Saturation = { k1: 0.9, b: 0.9 };
/** Longer than any article; a longer text is indexed as far as this. */
const BUFFER = 1 << 16;

class FieldReader {
  readonly #words: WordList;
  readonly #units = new Uint16Array(BUFFER);

  constructor(words: WordList) {
    this.#words = words;
  }

  pairs(text: string, builder: PostingsBuilder): void {
    readPairs(this.#units, foldInto(text, this.#units), builder.add);
  }

  words(text: string, builder: PostingsBuilder): void {
    readWords(this.#words, this.#units, foldInto(text, this.#units), builder.add);
  }
}

export function buildIndex(articles: readonly SearchArticle[], words: PackedWords): StatuteIndex {
  const reader = new FieldReader(new WordList(words));
  const levels = readLevels(articles);
  return {
    words,
    ids: articles.map((article) => article.id),
    numbers: articles.map((article) => article.number),
    ...levels,
    ...joinTexts(articles),
    text: readField(articles.map((article) => article.text), reader),
    heading: readField(levels.headings, reader),
    law: readField(levels.laws.map((law) => law.name), reader),
  };
}

function readField(texts: readonly string[], reader: FieldReader): StatuteIndex['text'] {
  const collect = (read: (text: string, builder: PostingsBuilder) => void) => {
    const builder = new PostingsBuilder();
    for (const text of texts) {
      read(text, builder);
      builder.endUnit();
    }
    return builder.finish(SATURATION);
  };
  return {
    pairs: collect((text, builder) => reader.pairs(text, builder)),
    words: collect((text, builder) => reader.words(text, builder)),
  };
}

/** Laws and headings, each once, with the articles pointing to them. */
function readLevels(
  articles: readonly SearchArticle[],
): Pick<StatuteIndex, 'laws' | 'headings' | 'lawOf' | 'headingOf'> {
  const laws: StatuteIndex['laws'][number][] = [];
  const lawNumbers = new Map<string, number>();
  const headings: string[] = [];
  const headingNumbers = new Map<string, number>();
  const lawOf = new Uint32Array(articles.length);
  const headingOf = new Uint32Array(articles.length);
  articles.forEach((article, i) => {
    const { law: name, kind, from = '', until = '' } = article;
    lawOf[i] = numberOf(lawNumbers, `${name}\n${from}\n${until}`, () => laws.push({ name, kind, from, until }));
    const heading = article.heading.join(' ');
    headingOf[i] = numberOf(headingNumbers, `${lawOf[i]}\n${heading}`, () => headings.push(heading));
  });
  return { laws, headings, lawOf, headingOf };
}

function numberOf(numbers: Map<string, number>, key: string, push: () => number): number {
  let number = numbers.get(key);
  if (number === undefined) {
    number = push() - 1;
    numbers.set(key, number);
  }
  return number;
}

function joinTexts(articles: readonly SearchArticle[]): Pick<StatuteIndex, 'texts' | 'textStarts'> {
  const textStarts = new Uint32Array(articles.length + 1);
  articles.forEach((article, i) => {
    textStarts[i + 1] = (textStarts[i] as number) + article.text.length;
  });
  const texts = new Uint16Array(textStarts[articles.length] as number);
  let at = 0;
  for (const { text } of articles) for (let i = 0; i < text.length; i += 1) texts[at++] = text.charCodeAt(i);
  return { texts, textStarts };
}
