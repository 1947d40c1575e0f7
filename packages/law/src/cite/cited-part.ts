import type { ArticleNumber } from '../article-number.ts';
import { readNumeral } from '../numeral.ts';
import type { CitedPart } from './citation.ts';

/** A part read from plain text, with where it starts and ends there. */
export interface ReadPart {
  readonly from: CitedPart;
  readonly to?: CitedPart;
  readonly at: number;
  readonly end: number;
}

type Step<T> = { readonly value: T; readonly end: number } | undefined;

const NUMERAL = new Set('零〇一二三四五六七八九十百千两0123456789');
const DASHES = new Set('至到-—–~～－―');
const LIST = ['以及', '或者', '、', '和', '与', '及', '或', ','];
const MOST = 200;

export function readNumberAt(chars: string, at: number): Step<number> {
  let end = at;
  while (end < at + 10 && NUMERAL.has(chars.charAt(end))) end++;
  const value = end > at ? readNumeral(chars.slice(at, end)) : Number.NaN;
  return Number.isNaN(value) || value === 0 || value > 9999 ? undefined : { value, end };
}

/** 第十条、第十二条第二款和第十五条至第十八条: everything that follows one law name. */
export function readPartsAt(chars: string, at: number): { parts: ReadPart[]; end: number } | undefined {
  const first = readArticlesAt(chars, at);
  if (!first) return undefined;
  const parts: ReadPart[] = [];
  let next: ReadPart[] | undefined = first;
  while (next && parts.length < MOST) {
    parts.push(...next);
    const last = parts.at(-1) as ReadPart;
    next = undefined;
    const separator = LIST.find((word) => chars.startsWith(word, last.end));
    if (!separator) break;
    const after = last.end + separator.length;
    next = readArticlesAt(chars, after) ?? readSiblingAt(chars, after, last.to ?? last.from);
  }
  return { parts, end: (parts.at(-1) as ReadPart).end };
}

/** One article with what is under it, or a run 第44至50条, or 第十、十二条. */
function readArticlesAt(chars: string, at: number): ReadPart[] | undefined {
  const numbers = readArticleNumbersAt(chars, at);
  if (!numbers) return undefined;
  const { list, run, end } = numbers;
  if (run) return [{ from: { article: list[0] as string }, to: { article: run }, at, end }];
  const last = readBelowAt(chars, end, { article: list.at(-1) as string });
  const heads = list.slice(0, -1).map((article) => ({ from: { article }, at, end }));
  return [...heads, readRunAt(chars, { from: last.value, at, end: last.end })];
}

interface ArticleNumbers {
  readonly list: ArticleNumber[];
  readonly run?: ArticleNumber;
  readonly end: number;
}

function readArticleNumbersAt(chars: string, at: number): ArticleNumbers | undefined {
  const opened = chars.startsWith('第', at);
  let end = at + (opened ? 1 : 0);
  const list: ArticleNumber[] = [];
  while (list.length < 40) {
    const main = readNumberAt(chars, end);
    if (!main || (!opened && !standsAlone(chars.slice(end, main.end)))) return undefined;
    const sub = readSubAt(chars, main.end);
    list.push(sub ? `${main.value}-${sub.value}` : `${main.value}`);
    end = sub?.end ?? main.end;
    if (chars.charAt(end) === '条') return closeArticle(chars, list, end + 1, sub !== undefined);
    if (!opened) return undefined;
    if (DASHES.has(chars.charAt(end))) return readShortRun(chars, list, end + 1);
    const separator = LIST.find((word) => chars.startsWith(word, end));
    if (!separator) return undefined;
    end += separator.length;
  }
  return undefined;
}

/** Without 第 a number must be unmistakable: 253, 二百五十三; in 三条建议 it counts things. */
const standsAlone = (number: string): boolean => /^\d|.[十百千]|[十百千]./.test(number);

/** 之一 after 条 (第二百五十三条之一); 第一百二十条之一般 is not one. */
function closeArticle(chars: string, list: ArticleNumber[], end: number, hasSub: boolean): ArticleNumbers {
  const sub = hasSub ? undefined : readSubAt(chars, end);
  if (!sub || '般切致定些方款项'.includes(chars.charAt(sub.end) || ' ')) return { list, end };
  return { list: [...list.slice(0, -1), `${list.at(-1)}-${sub.value}`], end: sub.end };
}

function readSubAt(chars: string, at: number): Step<number> {
  if (chars.charAt(at) !== '之') return undefined;
  const sub = readNumberAt(chars, at + 1);
  return sub && sub.value < 100 ? sub : undefined;
}

/** 第44至50条, 第四十四至五十条. */
function readShortRun(chars: string, list: ArticleNumber[], at: number): ArticleNumbers | undefined {
  const to = readNumberAt(chars, at);
  if (!to || list.length !== 1 || chars.charAt(to.end) !== '条') return undefined;
  return { list, run: `${to.value}`, end: to.end + 1 };
}

/** 第二款第（三）项第2目 after an article. */
function readBelowAt(chars: string, at: number, base: CitedPart): { value: CitedPart; end: number } {
  let value = base;
  let end = at;
  for (const level of ['paragraph', 'item', 'subitem'] as const) {
    const found = readLevelAt(chars, end, level);
    if (!found) continue;
    value = { ...value, [level]: found.value };
    end = found.end;
  }
  return { value, end };
}

type Level = 'paragraph' | 'item' | 'subitem';
const UNIT: Record<Level, string> = { paragraph: '款', item: '项', subitem: '目' };

/** 第二款, 第（二）款, （二）项; and （二） alone, which only an item may be. */
function readLevelAt(chars: string, at: number, level: Level): Step<number> {
  const start = chars.charAt(at) === '第' ? at + 1 : at;
  const bracket = chars.charAt(start) === '(';
  if (!bracket && start === at) return undefined;
  const number = readNumberAt(chars, bracket ? start + 1 : start);
  if (!number || number.value > 99) return undefined;
  const end = bracket ? number.end + 1 : number.end;
  if (bracket && chars.charAt(number.end) !== ')') return undefined;
  if (chars.charAt(end) === UNIT[level]) return { value: number.value, end: end + 1 };
  const alone = level === 'item' && bracket && !'款目年'.includes(chars.charAt(end) || ' ');
  return alone ? { value: number.value, end } : undefined;
}

/** 至第三款, 至第五十条. */
function readRunAt(chars: string, part: ReadPart): ReadPart {
  let after = part.end;
  while (after < part.end + 2 && DASHES.has(chars.charAt(after))) after++;
  if (after === part.end) return part;
  const numbers = readArticleNumbersAt(chars, after);
  if (numbers && numbers.list.length === 1 && !numbers.run) {
    const to = readBelowAt(chars, numbers.end, { article: numbers.list[0] as string });
    return { ...part, to: to.value, end: to.end };
  }
  const [sibling] = readSiblingAt(chars, after, part.from) ?? [];
  return sibling ? { ...part, to: sibling.from, end: sibling.end } : part;
}

/** 第三款, 第（四）项 after a comma or 至: the article stays. */
function readSiblingAt(chars: string, at: number, last: CitedPart): ReadPart[] | undefined {
  const paragraph = readLevelAt(chars, at, 'paragraph');
  if (paragraph && last.paragraph !== undefined) {
    const base = { article: last.article, paragraph: paragraph.value };
    const below = readBelowAt(chars, paragraph.end, base);
    return [{ from: below.value, at, end: below.end }];
  }
  const item = readLevelAt(chars, at, 'item');
  if (item && last.item !== undefined) {
    const { subitem: _, ...kept } = last;
    return [{ from: { ...kept, item: item.value }, at, end: item.end }];
  }
  return undefined;
}
