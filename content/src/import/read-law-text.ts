import { chineseDates } from './chinese-date.ts';
import { dateInName, type LawDates, lawDates } from './law-dates.ts';
import type { DocumentArticle, ImportFault, LawDocument, ReadDocument } from './law-document.ts';
import { lawKind } from './law-kind.ts';
import { type LawLines, type Line, readLawLines } from './read-law-lines.ts';

/** What a source says about a document outside its text. */
export interface Given extends LawDates {
  readonly title?: string;
  readonly category?: string;
  readonly issuer?: string;
  readonly superseded?: boolean;
}

/** One book of 民法典: its own heading names the book, its folder names the law. */
const BOOK = /^(?:第[一二三四五六七八九十]编[\s　]*\S{0,8}|总则编?|附则|[一-鿿]{2,5}编)$/;

/** A law from its lines; a document without a title or articles is a fault, never half a law. */
export function readLawText(file: string, lines: Iterable<Line>, given: Given): ReadDocument {
  const read = readLawLines(lines);
  const fault = (line: number, reason: string): ReadDocument => ({ faults: [{ file, line, reason }] });
  const parts = file.split('/');
  const stem = (parts.at(-1) ?? '').replace(/\.\w+$/, '');
  const named = cleanTitle(given.title ?? read.title ?? stem);
  const inBook = BOOK.test(named) || BOOK.test(stem);
  const title = inBook ? bookTitle(named, parts.at(-2) ?? '') : named;
  if (!title) return fault(1, '没有找到法律的名称');
  const whole = read.articles.length ? read.articles : wholeText(file, title, read);
  if (whole.length === 0) return fault(1, '没有找到条文（第…条或者一、二、…）');
  const dates = lawDates(read.opening, whole, { ...given, ...datesOf(given, file) });
  const faults = doubles(file, whole);
  const book = inBook ? [stem] : [];
  const articles = unique(whole).map((a) =>
    book.length && !a.path[0]?.includes('编') ? { ...a, path: [...book, ...a.path] } : a,
  );
  const document: LawDocument = {
    title,
    kind: lawKind(given.category ?? '', parts.slice(0, -1).join('/'), title),
    ...(given.issuer && { issuer: given.issuer }),
    ...(given.superseded && { superseded: true }),
    ...dates,
    articles,
    source: file,
  };
  return { document, faults };
}

const UNDIVIDED = /(?:解释|批复|规定|决定|通知|意见|答复|办法|条例|法|修正案)(?:[（(][^（）()]{1,12}[）)])?$/;

/** A short reply or decision without 第…条 is one text; a file without a day or a law's name is no law. */
function wholeText(file: string, title: string, { opening }: LawLines): DocumentArticle[] {
  const words = opening.filter((line) => !/^[（(]?\d{4}年.{0,60}(?:通过|公布|施行|发布)/.test(line));
  const dated = dateInName(file) ?? opening.flatMap(chineseDates)[0];
  if (!dated || !UNDIVIDED.test(title) || words.join('').length < 20) return [];
  return [{ number: '全文', path: [], paragraphs: words, line: 1 }];
}

function datesOf(given: Given, file: string): LawDates {
  const adopted = given.adopted ?? dateInName(file);
  return adopted ? { adopted } : {};
}

/** 样本法（2024年修订） is 样本法; 宪法修正案（1988年） keeps its year, which is its name. */
function cleanTitle(text: string): string {
  const plain = text.replace(/\s+/g, '');
  return plain.includes('修正案') ? plain : plain.replace(/[（(]\d{4}[^（）()]*[）)]$/, '');
}

const bookTitle = (named: string, folder: string): string => {
  const whole = /^(.*民法典)/.exec(named)?.[1] ?? folder.replace(/[(（].*$/, '');
  return whole === '民法典' ? '中华人民共和国民法典' : whole;
};

function doubles(file: string, articles: readonly { number: string; line: number }[]): ImportFault[] {
  const seen = new Set<string>();
  return articles.flatMap(({ number, line }) => {
    if (!seen.has(number)) {
      seen.add(number);
      return [];
    }
    return [{ file, line, reason: `条号 ${number} 出现了两次，只留第一个` }];
  });
}

function unique<T extends { number: string }>(articles: readonly T[]): T[] {
  const seen = new Set<string>();
  return articles.filter(({ number }) => !seen.has(number) && seen.add(number));
}
