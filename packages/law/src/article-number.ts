import { printNumeral, readNumeral } from './numeral.ts';

/** `253-1` for 第二百五十三条之一, `57` for 第五十七条. The form used in data, addresses and the index. */
export type ArticleNumber = string;

const HEADING = /^第?([零〇一二三四五六七八九十百千两\d０-９]+)条(?:之([一二三四五六七八九十]+|\d+))?$/;

/** Reads `第二百五十三条之一`, `253条之一` or `253-1`; undefined when it is not an article number. */
export function readArticleNumber(text: string): ArticleNumber | undefined {
  const plain = text.replace(/\s/g, '');
  if (/^\d{1,4}(-\d{1,2})?$/.test(plain)) return plain;
  const match = HEADING.exec(plain);
  if (!match?.[1]) return undefined;
  const main = readNumeral(match[1]);
  const sub = match[2] ? readNumeral(match[2]) : 0;
  if (Number.isNaN(main) || Number.isNaN(sub)) return undefined;
  return sub ? `${main}-${sub}` : `${main}`;
}

/** `253-1` → `第二百五十三条之一`, the way the statute prints it. */
export function printArticleNumber(number: ArticleNumber): string {
  if (number === 'annex') return '附件';
  if (!/^\d/.test(number)) return number;
  const [main = 0, sub = 0] = number.split('-').map(Number);
  return `第${printNumeral(main)}条${sub ? `之${printNumeral(sub)}` : ''}`;
}

/** Statute order: 253 < 253-1 < 254 < 附件. */
export function compareArticleNumbers(a: ArticleNumber, b: ArticleNumber): number {
  const [mainA = 0, subA = 0] = placeOf(a);
  const [mainB = 0, subB = 0] = placeOf(b);
  return mainA - mainB || subA - subB;
}

/** Labels that are no number (附件, 全文) come last. */
function placeOf(number: ArticleNumber): number[] {
  return /^\d/.test(number) ? number.split('-').map(Number) : [10_000];
}
