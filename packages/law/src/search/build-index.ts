import { articlesCiting } from './articles-citing.ts';
import { FieldBuilder } from './field-builder.ts';
import type { IndexedLaw, SearchArticle, StatuteIndex } from './statute-index.ts';
import { type PackedWords, WordList } from './word-list.ts';

export function buildIndex(articles: readonly SearchArticle[], words: PackedWords): StatuteIndex {
  const fields = new FieldBuilder(new WordList(words));
  const levels = readLevels(articles);
  const texts = articles.map((article) => article.text);
  const citing = articlesCiting(articles);
  return {
    words,
    ids: articles.map((article) => article.id),
    numbers: articles.map((article) => article.number),
    ...levels,
    ...joinTexts(texts),
    text: fields.field(texts),
    heading: fields.field(levels.headings),
    law: fields.field(levels.laws.map((law) => law.name)),
    citing: fields.merged([...citing.values()].map((from) => from.map((i) => texts[i] as string))),
    citedArticles: Uint32Array.from(citing.keys()),
  };
}

/** Laws and headings, each once, with the articles pointing to them. */
function readLevels(
  articles: readonly SearchArticle[],
): Pick<StatuteIndex, 'laws' | 'headings' | 'lawOf' | 'headingOf'> {
  const laws: (IndexedLaw & { size: number })[] = [];
  const lawNumbers = new Map<string, number>();
  const headings: string[] = [];
  const headingNumbers = new Map<string, number>();
  const lawOf = new Uint32Array(articles.length);
  const headingOf = new Uint32Array(articles.length);
  articles.forEach((article, i) => {
    const { law: name, kind, from = '', until = '' } = article;
    const version = `${name}\n${from}\n${until}`;
    const law = numberOf(lawNumbers, version, () => laws.push({ name, kind, from, until, size: 0 }));
    const heading = article.heading.join(' ');
    lawOf[i] = law;
    headingOf[i] = numberOf(headingNumbers, `${law}\n${heading}`, () => headings.push(heading));
    (laws[law] as { size: number }).size += 1;
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

function joinTexts(texts: readonly string[]): Pick<StatuteIndex, 'texts' | 'textStarts'> {
  const textStarts = new Uint32Array(texts.length + 1);
  texts.forEach((text, i) => {
    textStarts[i + 1] = (textStarts[i] as number) + text.length;
  });
  const joined = new Uint16Array(textStarts[texts.length] as number);
  let at = 0;
  for (const text of texts) for (let i = 0; i < text.length; i += 1) joined[at++] = text.charCodeAt(i);
  return { texts: joined, textStarts };
}
