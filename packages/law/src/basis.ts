import { type ArticleNumber, printArticleNumber } from './article-number.ts';
import type { IsoDate } from './date.ts';
import { type Failure, failure, isFailure } from './failure.ts';
import type { Article, Corpus, Law, Version } from './statute.ts';

/**
 * What a rule stands on: a law, the version (by the day it took effect), an article, and the very
 * words relied on. The quote must be a piece of that article; `…` joins two pieces in order.
 */
export interface Basis {
  readonly law: string;
  readonly version: IsoDate;
  readonly article: ArticleNumber;
  readonly quote: string;
  /** Substance is judged by the law of the event, procedure by the law of today. */
  readonly at: 'event' | 'today';
}

/** Short constructor, so that rule files read like a table of authorities. */
export function basis(
  law: string,
  version: IsoDate,
  article: ArticleNumber,
  quote: string,
  at: 'event' | 'today' = 'event',
): Basis {
  return { law, version, article, quote, at };
}

export interface ResolvedBasis {
  readonly basis: Basis;
  readonly law: Law;
  readonly version: Version;
  readonly article: Article;
}

export type BadBasis = Failure<'unknown-law' | 'unknown-version' | 'unknown-article' | 'misquoted', Basis>;

const squeeze = (text: string): string => text.replace(/\s/g, '');

/** True when the pieces of the quote stand in the text in that order. White space is not compared. */
export function isQuotedFrom(quote: string, text: string): boolean {
  const words = squeeze(text);
  let at = 0;
  return squeeze(quote)
    .split('…')
    .filter(Boolean)
    .every((piece) => {
      const found = words.indexOf(piece, at);
      at = found + piece.length;
      return found >= 0;
    });
}

/** Rules and statutes do not change while a program runs, so each quote is searched for once. */
const PROVEN = new WeakMap<Corpus, WeakMap<Basis, ResolvedBasis | BadBasis>>();

/** Finds the exact article a basis names and proves the quoted words are in it. */
export function resolveBasis(corpus: Corpus, wanted: Basis): ResolvedBasis | BadBasis {
  const proven = PROVEN.get(corpus) ?? new WeakMap<Basis, ResolvedBasis | BadBasis>();
  PROVEN.set(corpus, proven);
  const known = proven.get(wanted);
  if (known) return known;
  const found = proveBasis(corpus, wanted);
  proven.set(wanted, found);
  return found;
}

function proveBasis(corpus: Corpus, wanted: Basis): ResolvedBasis | BadBasis {
  const law = corpus.get(wanted.law);
  if (!law) return failure('unknown-law', wanted, `没有收录“${wanted.law}”。请先把它加进 content/laws。`);
  const version = law.versions.find((v) => v.from === wanted.version);
  if (!version) {
    const known = law.versions.map((v) => v.from).join('、');
    return failure('unknown-version', wanted, `《${law.title}》没有 ${wanted.version} 版，现有：${known}。`);
  }
  const article = version.articles.get(wanted.article);
  const name = `《${version.title}》（${version.from}）${printArticleNumber(wanted.article)}`;
  if (!article) return failure('unknown-article', wanted, `${name}没有收录。`);
  const quoted = wanted.quote !== '' && isQuotedFrom(wanted.quote, article.paragraphs.join('\n'));
  if (!quoted) return failure('misquoted', wanted, `${name}里没有这些字：“${wanted.quote}”。请照原文改。`);
  return { basis: wanted, law, version, article };
}

/** Was this basis law on the day? A version counts from `since` when its words did not change. */
export function basisInForce(corpus: Corpus, wanted: Basis, on: IsoDate): ResolvedBasis | undefined {
  const resolved = resolveBasis(corpus, wanted);
  if (isFailure(resolved)) return undefined;
  const from = resolved.article.since ?? resolved.version.from;
  const { until } = resolved.version;
  return from <= on && (!until || on < until) ? resolved : undefined;
}
