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

/** The version whose days include this one. */
export function versionOn(law: Law, on: IsoDate): Version | undefined {
  return law.versions.findLast((v) => v.from <= on && (!v.until || on < v.until));
}

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
  if (law.repealed && on >= law.repealed.on) return repealed(law, law.repealed.on, details);
  const version = versionOn(law, on);
  if (version?.superseded && !version.until) return supersededSomeDay(law, details);
  const article = version?.articles.get(number);
  if (version && article) return { law, version, article };
  return (version?.complete ? undefined : unchangedSince(law, number, on)) ?? whyNot(law, version, details);
}

/** An article of a later version whose words were already law on the day (`since`). */
function unchangedSince(law: Law, number: ArticleNumber, on: IsoDate): ArticleInForce | undefined {
  for (const version of law.versions) {
    const article = version.articles.get(number);
    if (article?.since && article.since <= on && on < version.from) return { law, version, article };
  }
  return undefined;
}

const nameOf = (law: Law, details: Details): string =>
  `《${law.title}》${printArticleNumber(details.article)}`;

function repealed(law: Law, until: IsoDate, details: Details): NotInForce {
  const sentence = `${nameOf(law, details)}在 ${details.on} 已经失效（${until} 起）。请改引现行法。`;
  return failure('repealed', details, sentence);
}

function supersededSomeDay(law: Law, details: Details): NotInForce {
  const sentence = `来源说《${law.title}》已被取代，但没有说从哪天起，所以不能说 ${details.on} 的情况。`;
  return failure('not-covered', details, sentence);
}

function whyNot(law: Law, version: Version | undefined, details: Details): NotInForce {
  const { on } = details;
  const name = nameOf(law, details);
  if (version?.complete) {
    return failure(
      'no-such-article',
      details,
      `${on} 时的《${law.title}》没有${printArticleNumber(details.article)}。`,
    );
  }
  if (version) return failure('not-covered', details, `${name}不在我们收录的条文里。`);
  if (law.first && on < law.first) {
    return failure('not-yet-in-force', details, `${name}在 ${on} 还没有施行（${law.first} 起施行）。`);
  }
  const last = law.versions.at(-1);
  if (last?.until && on >= last.until) return repealed(law, last.until, details);
  // Before our earliest text an amended law was law in other words: we do not know which.
  return failure('not-covered', details, `我们没有收录${name}在 ${on} 的文本。`);
}
