/** Small made-up laws for tests: the names and words are plainly not statutes. */
import type { Article, Corpus, Law, Version } from './statute.ts';

export function sampleArticle(number: string, words: string, more: Partial<Article> = {}): Article {
  const paragraphs = words.split('\n\n');
  return { number, path: [], paragraphs, source: 'sample', confidence: 'B', ...more };
}

export function sampleVersion(
  from: string,
  words: Record<string, string | Article>,
  more: Partial<Version> = {},
): Version {
  const articles = new Map(
    Object.entries(words).map(([number, text]) => [
      number,
      typeof text === 'string' ? sampleArticle(number, text) : text,
    ]),
  );
  const base = { from, title: '样本法', source: 'sample', checked: '2026-01-01', confidence: 'B' as const };
  return { ...base, complete: false, articles, ...more };
}

export function sampleCorpus(laws: Record<string, Partial<Law>>): Corpus {
  return new Map(
    Object.entries(laws).map(([id, law]) => [
      id,
      { id, title: id, short: [], kind: '法律' as const, versions: [], ...law },
    ]),
  );
}
