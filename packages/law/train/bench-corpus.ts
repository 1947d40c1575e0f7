import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { isFailure } from '../src/failure.ts';
import { readCorpusLine } from '../src/search/corpus-line.ts';
import type { LexiconEntry } from '../src/search/lexicon.ts';
import type { SearchArticle } from '../src/search/statute-index.ts';
import { readCorpusLines } from './read-bench.ts';

/** The searchable articles of the shared corpus, read the way the command line reads them. */
export function benchArticles(): SearchArticle[] {
  return readCorpusLines().flatMap((text, i) => {
    const article = readCorpusLine(text, i + 1);
    if (isFailure(article)) throw new Error(article.sentence);
    return article ?? [];
  });
}

export function readLexicon(): LexiconEntry[] {
  const folder = new URL('../../../content/lexicon/', import.meta.url);
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort();
  return files.flatMap((name) => parse(readFileSync(new URL(name, folder), 'utf8')) as LexiconEntry[]);
}
