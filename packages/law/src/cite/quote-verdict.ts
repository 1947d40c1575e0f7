import type { Article, Version } from '../statute.ts';
import { type DiffRun, diffText } from '../text-diff.ts';
import { plainText } from './plain-text.ts';

/** exact: the words are there (punctuation aside); altered: nearly; absent: not in this article. */
export type Verdict =
  | { readonly verdict: 'exact' }
  | { readonly verdict: 'altered'; readonly runs: readonly DiffRun[]; readonly share: number }
  | { readonly verdict: 'absent' };

/** Up to this share of changed characters the words are an altered quotation, above it other words. */
const ALTERED = 0.3;
const LONGEST = 400;

const plain = (text: string): string => plainText(text).chars.replaceAll('\n', '');
/** Letters, digits and characters only: quotation marks and commas differ between faithful copies. */
export const bareWords = (text: string): string =>
  plain(text)
    .replace(/[^\p{L}\p{N}…]/gu, '')
    .replace(/…+/g, '…');

const cache = new WeakMap<Article, { plain: string; bare: string }>();

function wordsOf(article: Article): { plain: string; bare: string } {
  let words = cache.get(article);
  if (!words) {
    const text = article.paragraphs.join('\n');
    words = { plain: plain(text), bare: bareWords(text) };
    cache.set(article, words);
  }
  return words;
}

/** True when the words (pieces joined by …) stand in the article in that order, punctuation aside. */
export function quotes(article: Article, words: string): boolean {
  const { bare } = wordsOf(article);
  let at = 0;
  return bareWords(words)
    .split('…')
    .every((piece) => {
      const found = bare.indexOf(piece, at);
      at = found + piece.length;
      return found >= 0;
    });
}

/** Are these words really in one of the articles? */
export function judgeQuote(articles: readonly Article[], words: string): Verdict {
  if (articles.some((article) => quotes(article, words))) return { verdict: 'exact' };
  let best: { distance: number; window: string } | undefined;
  const wanted = plain(words).slice(0, LONGEST);
  for (const article of articles) {
    if (!mayContain(wordsOf(article).plain, wanted)) continue;
    const found = nearest(wordsOf(article).plain, wanted);
    if (!best || found.distance < best.distance) best = found;
  }
  if (!best || best.distance > ALTERED * wanted.length) return { verdict: 'absent' };
  return { verdict: 'altered', runs: diffText(best.window, wanted), share: best.distance / wanted.length };
}

/** Cheap look before the table: half of the character pairs must be there at all. */
function mayContain(text: string, wanted: string): boolean {
  let there = 0;
  for (let i = 0; i + 1 < wanted.length; i++) if (text.includes(wanted.slice(i, i + 2))) there++;
  return there * 2 >= wanted.length - 1;
}

/** The piece of the text nearest to the words, by edit distance (Sellers 1980). */
function nearest(text: string, wanted: string): { distance: number; window: string } {
  const end = bestEnd(text, wanted);
  const before = text.slice(0, end.at);
  const start = bestEnd(reverse(before), reverse(wanted));
  return { distance: end.distance, window: before.slice(before.length - start.at) };
}

const reverse = (text: string): string => Array.from(text).reverse().join('');

function bestEnd(text: string, wanted: string): { distance: number; at: number } {
  const size = wanted.length;
  const column = Int32Array.from({ length: size + 1 }, (_, i) => i);
  let best = { distance: size, at: 0 };
  for (let j = 1; j <= text.length; j++) {
    let diagonal = 0;
    for (let i = 1; i <= size; i++) {
      const left = column[i] as number;
      const same = wanted.charCodeAt(i - 1) === text.charCodeAt(j - 1) ? 0 : 1;
      column[i] = Math.min(diagonal + same, left + 1, (column[i - 1] as number) + 1);
      diagonal = left;
    }
    if ((column[size] as number) < best.distance) best = { distance: column[size] as number, at: j };
  }
  return best;
}

/** The article of a version that does hold the words. */
export function articleQuoted(version: Version, words: string): Article | undefined {
  if (bareWords(words).length < 6) return undefined;
  for (const article of version.articles.values()) {
    if (/^\d/.test(article.number) && quotes(article, words)) return article;
  }
  return undefined;
}
