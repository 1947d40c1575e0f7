import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { type Failure, failure, isFailure } from '@huyin/law';
import { readCorpusLine, type SearchArticle } from '@huyin/law/search';

const LONGEST_LINE = 4 * 1024 * 1024;

export type BadCorpus = Failure<'bad-corpus', { path: string; line: number }>;

/** The articles of a file of JSON lines, gzipped or not. One bad line and nothing is searched: figures must not rest on half a corpus. */
export async function readSearchCorpus(path: string): Promise<SearchArticle[] | BadCorpus> {
  const articles: SearchArticle[] = [];
  const seen = new Set<string>();
  let line = 0;
  const wrong = (what: string): BadCorpus => failure('bad-corpus', { path, line }, `“${path}”${what}`);
  try {
    for await (const text of lines(path)) {
      line += 1;
      if (text === undefined) return wrong(`第 ${line} 行太长（超过 4 MB）。请检查它是不是每行一条法条。`);
      if (!text.trim()) continue;
      const article = readCorpusLine(text, line);
      if (isFailure(article)) return wrong(`：${article.sentence}`);
      if (!article) continue;
      if (seen.has(article.id))
        return wrong(`第 ${line} 行的 id “${article.id.slice(0, 60)}”前面已经有了。请去掉一个。`);
      seen.add(article.id);
      articles.push(article);
    }
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '未知原因';
    return wrong(`在第 ${line} 行之后读不下去（${code}）。文件可能没有下载完整，请重新取得。`);
  }
  return articles.length ? articles : wrong('里没有可以检索的法条。');
}

/** Lines in bounded memory; undefined stands for one that is too long to be an article. */
async function* lines(path: string): AsyncGenerator<string | undefined> {
  const raw = createReadStream(path, { highWaterMark: 1 << 18 });
  const stream = /\.gz$/i.test(path) ? raw.pipe(createGunzip()) : raw;
  raw.on('error', (error) => stream.destroy(error));
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of stream) {
    const parts = (rest + decoder.decode(chunk as Buffer, { stream: true })).split('\n');
    rest = parts.pop() ?? '';
    yield* parts;
    if (rest.length > LONGEST_LINE) {
      yield undefined;
      return;
    }
  }
  if (rest) yield rest;
}
