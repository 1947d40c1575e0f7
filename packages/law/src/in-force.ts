import { type ArticleNumber, printArticleNumber } from './article-number.ts';
import type { IsoDate } from './date.ts';
import { type Failure, failure } from './failure.ts';
import type { Article, Corpus, Law, Version } from './statute.ts';

export interface ArticleInForce {
  readonly law: Law;
  readonly version: Version;
  readonly article: Article;
}

type Details = { law: string; article: ArticleNumber; on: IsoDate };

/** Four different ways of not having the article, never mixed and never guessed over. */
export type NotInForce = Failure<
  'not-yet-in-force' | 'repealed' | 'no-such-article' | 'not-covered',
  Details
>;

/** The article as it stood on a day, with its version; or exactly why we cannot say. */
export function articleOn(
  corpus: Corpus,
  lawId: string,
  number: ArticleNumber,
  on: IsoDate,
): ArticleInForce | NotInForce {
  const details = { law: lawId, article: number, on };
  const law = corpus.get(lawId);
  if (!law) return failure('not-covered', details, `我们没有收录“${lawId}”这部法。`);
  const name = `《${law.title}》${printArticleNumber(number)}`;
  const version = law.versions.find((v) => v.from <= on && (!v.until || on < v.until));
  const inVersion = version?.articles.get(number);
  if (version && inVersion) return { law, version, article: inVersion };
  const early = law.versions.find((v) => {
    const since = v.articles.get(number)?.since;
    return since !== undefined && since <= on && on < v.from;
  });
  const earlyArticle = early?.articles.get(number);
  if (early && earlyArticle) return { law, version: early, article: earlyArticle };
  return whyNot(law, version, name, details);
}

function whyNot(law: Law, version: Version | undefined, name: string, details: Details): NotInForce {
  const { on } = details;
  if (version?.complete) return failure('no-such-article', details, `${on} 时的${name}不存在。`);
  if (version) return failure('not-covered', details, `${name}不在我们收录的条文里。`);
  const first = law.first ?? law.versions[0]?.from;
  if (first && on < first) {
    return failure('not-yet-in-force', details, `${name}在 ${on} 还没有施行（${first} 起施行）。`);
  }
  const last = law.versions.at(-1);
  if (last?.until && on >= last.until) {
    return failure('repealed', details, `${name}在 ${on} 已经失效（${last.until} 起）。`);
  }
  return failure('not-covered', details, `我们没有收录${name}在 ${on} 的文本。`);
}
