import { readArticleNumber } from '../article-number.ts';
import { type Failure, failure } from '../failure.ts';
import type { SearchArticle } from './statute-index.ts';

export type BadLine = Failure<'bad-corpus-line', { line: number }>;

/** What a line of an imported collection (JSON lines) has to say, as the shared corpus writes it. */
interface Line {
  id?: unknown;
  law?: unknown;
  article?: unknown;
  heading?: unknown;
  text?: unknown;
  category?: unknown;
  version_date?: unknown;
  effective_date?: unknown;
  status?: unknown;
  bench?: unknown;
}

/** One article; undefined when the line says it is not to be searched; or what is wrong with the line. */
export function readCorpusLine(text: string, line: number): SearchArticle | undefined | BadLine {
  const wrong = (what: string) =>
    failure(
      'bad-corpus-line',
      { line },
      `语料第 ${line} 行${what}。每行应是一条 JSON：{"id","law","article","text"}。`,
    );
  let data: Line;
  try {
    data = JSON.parse(text) as Line;
  } catch {
    return wrong('不是 JSON');
  }
  if (typeof data !== 'object' || data === null) return wrong('不是一个对象');
  const { id, law, text: words, article } = data;
  if (typeof id !== 'string' || typeof law !== 'string' || typeof words !== 'string') {
    return wrong('缺 id、law 或 text');
  }
  if (data.bench === false || data.status === 'superseded') return undefined;
  const name = typeof article === 'string' ? article : '';
  const heading = Array.isArray(data.heading) ? data.heading.filter((h) => typeof h === 'string') : [];
  const from = typeof data.effective_date === 'string' ? data.effective_date : undefined;
  const kind = kindOf(typeof data.category === 'string' ? data.category : '', law);
  return { id, law, number: readArticleNumber(name) ?? name, heading, text: words, kind, from };
}

/** Collections sort by subject (民法商法, 社会法 …); search only asks what rank the text has. */
export function kindOf(category: string, law: string): string {
  if (['司法解释', '行政法规', '部门规章'].includes(category)) return category;
  if (/(解释|规定|批复|意见)(（.*）)?$/.test(law) && law.startsWith('最高人民')) return '司法解释';
  return /条例$/.test(law) ? '行政法规' : '法律';
}
