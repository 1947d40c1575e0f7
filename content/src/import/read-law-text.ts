import { dateInName, type LawDates, lawDates } from './law-dates.ts';
import type { ImportFault, LawDocument, ReadDocument } from './law-document.ts';
import { lawKind } from './law-kind.ts';
import { type Line, readLawLines } from './read-law-lines.ts';

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
  if (read.articles.length === 0) return fault(1, '没有找到条文（第…条或者一、二、…）');
  const dates = lawDates(read.opening, read.articles, { ...given, ...datesOf(given, file) });
  const faults = doubles(file, read.articles);
  const book = inBook ? [stem] : [];
  const articles = unique(read.articles).map((a) =>
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

function datesOf(given: Given, file: string): LawDates {
  const adopted = given.adopted ?? dateInName(file);
  return adopted ? { adopted } : {};
}

const cleanTitle = (text: string): string =>
  text.replace(/\s+/g, '').replace(/[（(]\d{4}[^（）()]*[）)]$/, '');

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
