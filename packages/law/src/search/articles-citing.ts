import { readNumeral } from '../numeral.ts';
import type { SearchArticle } from './statute-index.ts';

const NUMERALS = new Set('零〇一二三四五六七八九十百千');
const LONGEST_NUMERAL = 9;
const LONGEST_LAW_NAME = 30;
/** An article cited in hundreds of places is described well enough by the first of them. */
const MOST_CITING = 30;

/**
 * For each article, the articles of other laws that cite it by name (《民法典》第一千零三十四条). A judicial
 * interpretation says in the words of practice what the code says in its own.
 */
export function articlesCiting(articles: readonly SearchArticle[]): Map<number, number[]> {
  const byName = new Map<string, number>();
  const laws = new Set<string>();
  articles.forEach((article, i) => {
    byName.set(`${article.law}#${article.number}`, i);
    laws.add(article.law);
  });
  const citing = new Map<number, number[]>();
  articles.forEach((article, from) => {
    for (const name of citedNames(article.text, laws)) {
      const cited = byName.get(name);
      if (cited === undefined || cited === from) continue;
      const list = citing.get(cited);
      if (!list) citing.set(cited, [from]);
      else if (list.length < MOST_CITING && list.at(-1) !== from) list.push(from);
    }
  });
  return citing;
}

/** `民法典#1034` for every plain citation of a law in `laws`. One pass, no regular expression. */
export function* citedNames(text: string, laws: ReadonlySet<string>): Generator<string> {
  for (let at = text.indexOf('第'); at >= 0; at = text.indexOf('第', at + 1)) {
    let end = at + 1;
    while (end - at <= LONGEST_NUMERAL && NUMERALS.has(text.charAt(end))) end += 1;
    if (end === at + 1 || text.charAt(end) !== '条') continue;
    const law = lawBefore(text, at, laws);
    if (law) yield `${law}#${readNumeral(text.slice(at + 1, end))}`;
  }
}

/** The longest law name that ends just before `at`, its closing 》 aside. */
function lawBefore(text: string, at: number, laws: ReadonlySet<string>): string | undefined {
  const end = text.charAt(at - 1) === '》' ? at - 1 : at;
  if (!'法典例定释则》'.includes(text.charAt(end - 1))) return undefined;
  for (let start = Math.max(0, end - LONGEST_LAW_NAME); start < end - 1; start += 1) {
    const name = text.slice(start, end);
    if (laws.has(name)) return name;
  }
  return undefined;
}
