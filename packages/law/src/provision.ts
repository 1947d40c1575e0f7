import { readNumeral } from './numeral.ts';
import type { Article } from './statute.ts';

/** A 项: its number and its words, with the 目 under it. */
export interface Item {
  readonly number: number;
  readonly text: string;
  readonly subitems: readonly { readonly number: number; readonly text: string }[];
}

/** Which part of an article is meant: 第几款, 第几项, 第几目. */
export interface Part {
  readonly paragraph?: number;
  readonly item?: number;
  readonly subitem?: number;
}

const ITEM = /^[（(]([一二三四五六七八九十百]{1,5}|\d{1,3})[）)]/;
const SUBITEM = /^(\d{1,2})[.．、]/;

/** The 项 of one 款, from the lines （一）…；（二）… that `Article.paragraphs` keeps. */
export function readItems(paragraph: string): Item[] {
  const items: { number: number; text: string; subitems: { number: number; text: string }[] }[] = [];
  for (const line of paragraph.split('\n')) {
    const item = ITEM.exec(line);
    const subitem = SUBITEM.exec(line);
    const last = items.at(-1);
    if (item?.[1])
      items.push({ number: readNumeral(item[1]), text: line.slice(item[0].length), subitems: [] });
    else if (subitem && last)
      last.subitems.push({ number: Number(subitem[1]), text: line.slice(subitem[0].length) });
    else if (last) last.text += `\n${line}`;
  }
  return items;
}

/**
 * The words of the part, or undefined when the article has no such part. 第十三条第三项 without a 款
 * means the first list of the article, which is how statutes themselves cite.
 */
export function wordsOfPart(article: Pick<Article, 'paragraphs'>, part: Part): string | undefined {
  const { paragraph, item, subitem } = part;
  const within =
    paragraph === undefined ? article.paragraphs : article.paragraphs.slice(paragraph - 1, paragraph);
  if (within.length === 0) return undefined;
  if (item === undefined) return within.join('\n');
  const found = within.flatMap(readItems).find((one) => one.number === item);
  if (subitem === undefined) return found?.text;
  return found?.subitems.find((one) => one.number === subitem)?.text;
}
