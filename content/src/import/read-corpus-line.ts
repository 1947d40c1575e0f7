import { parseDate, readArticleNumber, readNumeral } from '@huyin/law';
import type { DocumentArticle, LawDocument } from './law-document.ts';
import { lawKind } from './law-kind.ts';

/** One article of a corpus in JSON lines. */
export interface CorpusLine {
  readonly key: string;
  readonly law: string;
  readonly label: string;
  readonly adopted?: string;
  readonly effective?: string;
  readonly superseded: boolean;
  readonly category: string;
  readonly path: string;
  readonly heading: readonly string[];
  readonly text: string;
  readonly line: number;
}

/** Reads one line, or says why it cannot be read. */
export function readCorpusLine(text: string, line: number): CorpusLine | string {
  let data: Record<string, unknown>;
  try {
    data = JSON.parse(text) as Record<string, unknown>;
  } catch {
    return '不是完整的 JSON';
  }
  if (typeof data !== 'object' || data === null) return '不是一个 JSON 对象';
  const field = (name: string): string => (typeof data[name] === 'string' ? (data[name] as string) : '');
  const law = (field('law_full_name') || field('law')).replace(/\s+/g, '');
  const label = field('article').trim();
  if (!law || !label || !field('text').trim()) return '缺少 law、article 或 text';
  const adopted = date(field('version_date'));
  if (!adopted) return `《${law.slice(0, 40)}》${label}没有版本日期`;
  const effective = date(field('effective_date'));
  const heading = Array.isArray(data.heading) ? data.heading.filter((one) => typeof one === 'string') : [];
  return {
    key: `${law}\n${adopted}\n${field('path')}`,
    law,
    label,
    adopted,
    ...(effective && { effective }),
    superseded: field('status') === 'superseded',
    category: field('category'),
    path: field('path'),
    heading,
    text: field('text'),
    line,
  };
}

function date(text: string): string | undefined {
  const read = parseDate(text);
  return typeof read === 'string' ? read : undefined;
}

/** The lines of one document as one law. */
export function corpusDocument(lines: readonly CorpusLine[], source: string): LawDocument {
  const [first] = lines as readonly [CorpusLine, ...CorpusLine[]];
  const numbered = lines.some((line) => readArticleNumber(line.label) && line.label.startsWith('第'));
  const { adopted, effective } = first;
  const own = lines.find((line) => line.effective)?.effective ?? effective;
  const inForce = own && adopted && own >= adopted ? { from: own } : {};
  const started = own && adopted && own < adopted ? { first: own } : {};
  return {
    title: first.law,
    kind: lawKind(first.category, first.law),
    ...(adopted && { adopted }),
    ...inForce,
    ...started,
    ...(first.superseded && { superseded: true }),
    articles: distinct(lines.map((line) => corpusArticle(line, numbered))),
    source: `${source} ${first.path}`.trim(),
  };
}

/** A document without 第…条 counts 1, 2, 3 again under each heading: the later ones get a mark of their own. */
function distinct(articles: readonly DocumentArticle[]): DocumentArticle[] {
  const seen = new Map<string, number>();
  return articles.map((article) => {
    const times = (seen.get(article.number) ?? 0) + 1;
    seen.set(article.number, times);
    return times === 1 ? article : { ...article, number: `§${article.number}·${times}` };
  });
}

function corpusArticle(line: CorpusLine, numbered: boolean): DocumentArticle {
  const value = numbered ? Number.NaN : readNumeral(line.label);
  const label = /^(附件|附录|序言|全文)/.test(line.label) ? line.label : `§${line.label}`;
  const number = readArticleNumber(line.label) ?? (Number.isNaN(value) ? label : `${value}`);
  return { number, path: line.heading, paragraphs: paragraphsOf(line.text), line: line.line };
}

const ITEM = /^[（(][一二三四五六七八九十百]{1,5}[）)]/;

function paragraphsOf(text: string): string[] {
  const out: string[] = [];
  for (const line of text
    .split('\n')
    .map((one) => one.trim())
    .filter(Boolean)) {
    const last = out.length - 1;
    const underItem =
      /^\d{1,2}[.．、]/.test(line) && ITEM.test(out[last]?.split('\n').findLast((l) => ITEM.test(l)) ?? '');
    if (last >= 0 && (ITEM.test(line) || underItem)) out[last] += `\n${line}`;
    else out.push(line);
  }
  return out;
}
