import { readArticleNumber, readNumeral } from '@huyin/law';
import type { DocumentArticle } from './law-document.ts';

/** The parts of a law document that its lines show. */
export interface LawLines {
  readonly title?: string;
  /** Promulgation lines between the title and the first heading or article. */
  readonly opening: readonly string[];
  readonly articles: readonly DocumentArticle[];
}

export interface Line {
  readonly text: string;
  readonly number: number;
}

const HEADING = /^(#{1,6})\s+(.+)$/;
const DIVISION = /^第[一二三四五六七八九十百零〇\d]{1,5}(?:分编|[编章节])(?=[\s　]|$)/;
const ARTICLE = /^(第[零〇一二三四五六七八九十百千两\d]{1,9}条(?:之[一二三四五六七八九十]{1,3})?)(.?)/;
const SECTION = /^([一二三四五六七八九十]{1,3})、/;
const ANNEX = /^附[件表录]([\d一二三四五六七八九十]{0,3})(?:[\s　：:、]+|$)/;
const CONTENTS = /^目[\s　]*[录次]$/;
/** Beyond this a file without articles is no statute. */
const LONGEST_OPENING = 4000;
const LEVELS = ['编', '分编', '章', '节'];

interface Open {
  number: string;
  path: string[];
  paragraphs: string[];
  line: number;
}

/**
 * Reads a law from its lines, whatever held them (Markdown, docx, html): title, promulgation, 目录,
 * headings, 第…条. A document without 第…条 is read by its 一、二、… as articles 1, 2, ….
 */
export function readLawLines(lines: Iterable<Line>): LawLines {
  const kept = [...lines];
  const byArticle = walk(kept, (text, last) => articleAt(text, last));
  return byArticle.articles.length ? byArticle : walk(kept, sectionAt);
}

type Opener = (text: string, last?: string) => { number: string; words: string } | undefined;

function walk(lines: readonly Line[], opener: Opener): LawLines {
  const articles: Open[] = [];
  const opening: string[] = [];
  const contents = new Set<string>();
  let title: string | undefined;
  let path: string[] = [];
  let inContents = false;
  for (const { text: raw, number } of lines) {
    const text = raw.replace(/\*\*|<!--.*?-->/g, '').trim();
    if (!text) continue;
    const heading = HEADING.exec(text);
    const words = (heading?.[2] ?? text).trim();
    if (CONTENTS.test(words)) {
      inContents = true;
      continue;
    }
    if (title === undefined && (heading?.[1] === '#' || (!heading && isTitle(words)))) {
      title = words;
      continue;
    }
    const article = opener(words, articles.at(-1)?.number);
    if (article) {
      if (inContents) path = [];
      inContents = false;
      articles.push({
        number: article.number,
        path,
        paragraphs: article.words ? [article.words] : [],
        line: number,
      });
    } else if (DIVISION.test(words) || heading) {
      const name = words.replace(/[\s　]+/g, ' ');
      if (inContents && contents.has(name)) inContents = false;
      contents.add(name);
      path = below(path, name);
    } else if (articles.length) addParagraph(articles.at(-1) as Open, text);
    else if (!inContents && opening.length < LONGEST_OPENING) opening.push(text);
  }
  return { ...(title && { title }), opening, articles };
}

/** A first line that can be the name of a law: short and without a full stop. */
const isTitle = (text: string): boolean => text.length <= 120 && !/[。；]/.test(text) && !ARTICLE.test(text);

/** 第三条所称… at the head of a paragraph is not a new article, 第三条　… is. */
function articleAt(text: string, last?: string): { number: string; words: string } | undefined {
  const annex = last === undefined ? null : ANNEX.exec(text);
  if (annex) return { number: annex[1] ? `附件${annex[1]}` : 'annex', words: text.slice(annex[0].length) };
  const match = ARTICLE.exec(text);
  const number = match?.[1] && readArticleNumber(match[1]);
  if (!match?.[1] || !number) return undefined;
  const parted = match[2] === undefined || /[\s　：:]|^$/.test(match[2]);
  const follows = isNext(last, number) && !/[第、和至所规的]/.test(match[2] ?? '');
  if (!parted && !follows) return undefined;
  return { number, words: text.slice(match[1].length).replace(/^[\s　：:]+/, '') };
}

function isNext(last: string | undefined, number: string): boolean {
  if (last?.match(/^\D/)) return false;
  const [main = 0, sub = 0] = number.split('-').map(Number);
  const [lastMain = 0, lastSub = 0] = (last ?? '0').split('-').map(Number);
  return sub ? main === lastMain && sub === lastSub + 1 : main === lastMain + 1;
}

function sectionAt(text: string, last?: string): { number: string; words: string } | undefined {
  const match = SECTION.exec(text);
  const value = match?.[1] ? readNumeral(match[1]) : Number.NaN;
  if (Number.isNaN(value) || value !== Number(last ?? 0) + 1) return undefined;
  return { number: `${value}`, words: text.slice(match?.[0].length) };
}

function below(path: readonly string[], name: string): string[] {
  const level = (one: string): number => {
    const mark = /^第[^编章节]{1,6}?(分编|[编章节])/.exec(one)?.[1];
    return mark ? LEVELS.indexOf(mark) : LEVELS.length;
  };
  return [...path.filter((one) => level(one) < level(name)), name].slice(-5);
}

const ITEM = /^[（(][一二三四五六七八九十百]{1,5}[）)]/;
const SUBITEM = /^\d{1,2}[.．、]/;

/** An item line belongs to the 款 above it. */
function addParagraph(article: Open, text: string): void {
  const lastLine = article.paragraphs.at(-1)?.split('\n').at(-1) ?? '';
  const under = ITEM.test(text) || (SUBITEM.test(text) && (ITEM.test(lastLine) || SUBITEM.test(lastLine)));
  if (under && article.paragraphs.length) article.paragraphs[article.paragraphs.length - 1] += `\n${text}`;
  else article.paragraphs.push(text);
}
