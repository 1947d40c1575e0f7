import { compareArticleNumbers, printArticleNumber } from '../article-number.ts';
import type { IsoDate } from '../date.ts';
import { isFailure } from '../failure.ts';
import { articleOn, versionOn } from '../in-force.ts';
import { wordsOfPart } from '../provision.ts';
import { movedTo, type Renumbering } from '../renumbering.ts';
import type { Article, Corpus, Law, Version } from '../statute.ts';
import type { Citation, CitedPart } from './citation.ts';
import { LAW_ENDING } from './finding-level.ts';
import type { KnownLaws } from './known-law.ts';

export type Status =
  | 'in-force'
  | 'amended-since'
  | 'renumbered'
  | 'repealed'
  | 'not-yet-in-force'
  | 'no-such-article'
  | 'no-such-part'
  | 'not-covered'
  | 'law-unknown'
  | 'left-alone';

/** Everything a citation is judged against. */
export interface Library {
  readonly corpus: Corpus;
  readonly known: KnownLaws;
  readonly renumberings: readonly Renumbering[];
}

export interface CitationStatus {
  readonly status: Status;
  readonly sentence: string;
  readonly law?: Law;
  readonly version?: Version;
  /** The articles meant, for checking quoted words: one, or those of a run. */
  readonly articles: readonly Article[];
  /** Where an old number went. */
  readonly moved?: { readonly old: string; readonly now: readonly string[]; readonly after: IsoDate };
}

/** What a citation means on a day: in force, changed, gone, never there, or not for us to say. */
export function citationStatus(library: Library, citation: Citation, on: IsoDate): CitationStatus {
  const { mention, from } = citation;
  if (mention.kind === 'bare' || mention.kind === 'self' || (mention.kind === 'same' && !mention.law)) {
    return { status: 'left-alone', sentence: '没有写明是哪部法，不检查。', articles: [] };
  }
  const law = mention.law === undefined ? undefined : library.corpus.get(mention.law);
  if (!law) return statusOfKnown(library, citation);
  if (!from) return statusOfLaw(law, on);
  const edition = mention.edition ? versionNamed(law, mention.edition, on) : undefined;
  return edition
    ? statusInVersion(library, law, edition, citation, on)
    : statusOn(library, law, citation, on);
}

const REPEALED = (title: string, on: IsoDate, by: string): string =>
  `《${title}》自 ${on} 起已经废止（${by}）。请改引现行法。`;

const DRAFT = /征求意见稿|草案/;

/** The law is known by name only, or not at all. */
function statusOfKnown(library: Library, { mention, from }: Citation): CitationStatus {
  const known = mention.law === undefined ? undefined : library.known.get(mention.law);
  if (!known && DRAFT.test(mention.name)) {
    return {
      status: 'law-unknown',
      sentence: `《${mention.name}》是草案，不能当作现行法引用。`,
      articles: [],
    };
  }
  if (!known && !from && !LAW_ENDING.test(mention.name)) {
    return { status: 'left-alone', sentence: '不是法律的名称，不检查。', articles: [] };
  }
  if (!known) {
    const sentence = `没有找到《${mention.name}》这部法。请核对名称；也可能是我们没有收录。`;
    return { status: 'law-unknown', sentence, articles: [] };
  }
  const { repealed, last, asOf, title } = known;
  if (repealed) {
    const by = `《${library.corpus.get(repealed.by)?.title ?? repealed.by}》${printArticleNumber(repealed.article)}`;
    return { status: 'repealed', sentence: REPEALED(title, repealed.on, by), articles: [] };
  }
  if (
    from &&
    last &&
    compareArticleNumbers(from.article, last) > 0 &&
    compareArticleNumbers(from.article, nextOf(last)) >= 0
  ) {
    const sentence = `《${title}》最后一条是${printArticleNumber(last)}（${asOf ?? '我们所见'} 的文本），没有${printArticleNumber(from.article)}。`;
    return { status: 'no-such-article', sentence, articles: [] };
  }
  return { status: 'not-covered', sentence: `《${title}》的条文不在我们的数据里，没有核对。`, articles: [] };
}

const nextOf = (last: string): string => `${Number(last.split('-')[0]) + 1}`;

function statusOfLaw(law: Law, on: IsoDate): CitationStatus {
  const { repealed } = law;
  if (repealed && on >= repealed.on) {
    return {
      status: 'repealed',
      sentence: REPEALED(law.title, repealed.on, repealed.quote.slice(0, 40)),
      law,
      articles: [],
    };
  }
  const version = versionOn(law, on);
  if (!version && law.first && on < law.first) {
    const sentence = `《${law.title}》在 ${on} 还没有施行（${law.first} 起施行）。`;
    return { status: 'not-yet-in-force', sentence, law, articles: [] };
  }
  return { status: 'in-force', sentence: `《${law.title}》`, law, ...(version && { version }), articles: [] };
}

/** 《网络安全法》（2016年）, 旧治安管理处罚法: the version the text itself names. */
function versionNamed(law: Law, edition: string, on: IsoDate): Version | undefined {
  if (edition === 'old') {
    const current = law.versions.indexOf(versionOn(law, on) as Version);
    return current > 0 ? law.versions[current - 1] : undefined;
  }
  return law.versions.find(
    (version) =>
      [version.adopted, version.from].some((date) => date?.startsWith(edition)) ||
      version.title.includes(`${edition}年`),
  );
}

function statusInVersion(
  library: Library,
  law: Law,
  version: Version,
  citation: Citation,
  on: IsoDate,
): CitationStatus {
  const from = citation.from as CitedPart;
  const article = version.articles.get(from.article);
  const name = `《${version.title}》${printArticleNumber(from.article)}`;
  if (!article) {
    const status = version.complete ? 'no-such-article' : 'not-covered';
    return {
      status,
      sentence: `${name}${version.complete ? '不存在' : '不在我们收录的条文里'}。`,
      law,
      version,
      articles: [],
    };
  }
  if (version.until && on >= version.until) {
    return { ...oldVersionStatus(library, law, from, version, name), articles: [article] };
  }
  return partStatus(citation, {
    status: 'in-force',
    sentence: `${name}现行有效。`,
    law,
    version,
    articles: [article],
  });
}

function oldVersionStatus(
  library: Library,
  law: Law,
  from: CitedPart,
  version: Version,
  name: string,
): CitationStatus {
  const move = movedTo(library.renumberings, law.id, from.article);
  if (!move || move.table.before !== version.from) {
    const sentence = `${name}已被 ${version.until} 起的新文本取代。`;
    return { status: 'amended-since', sentence, law, version, articles: [] };
  }
  const moved = { old: from.article, now: move.move.now, after: move.table.after };
  return { status: 'renumbered', sentence: movedSentence(law, moved), law, version, articles: [], moved };
}

export function movedSentence(law: Law, moved: NonNullable<CitationStatus['moved']>): string {
  const now = moved.now.map(printArticleNumber).join('、');
  const where = now ? `现为${now}` : '现行文本里已经没有';
  return `《${law.title}》旧${printArticleNumber(moved.old)}自 ${moved.after} 起${where}。`;
}

function statusOn(library: Library, law: Law, citation: Citation, on: IsoDate): CitationStatus {
  const from = citation.from as CitedPart;
  const found = articleOn(library.corpus, law.id, from.article, on);
  const move = movedTo(library.renumberings, law.id, from.article);
  const moved =
    move && move.table.after <= on
      ? { old: move.move.old, now: move.move.now, after: move.table.after }
      : undefined;
  if (isFailure(found)) {
    if (moved && (found.failure === 'no-such-article' || found.failure === 'not-covered')) {
      const sentence = `${movedSentence(law, moved)}现行文本的${printArticleNumber(from.article)}${found.failure === 'not-covered' ? '我们没有收录' : '不存在'}。`;
      return { status: 'renumbered', sentence, law, articles: [], moved };
    }
    return { status: found.failure, sentence: found.sentence, law, articles: [] };
  }
  const { version, article } = found;
  const articles = citation.to ? articlesOfRun(version, citation, article) : [article];
  const last = citation.to;
  if (last && last.article !== from.article && version.complete && !version.articles.has(last.article)) {
    const sentence = `《${law.title}》没有${printArticleNumber(last.article)}。`;
    return { status: 'no-such-article', sentence, law, version, articles };
  }
  return partStatus(citation, {
    ...sinceStatus(law, version, article, on),
    law,
    version,
    articles,
    ...(moved && { moved }),
  });
}

/** In force on the day asked; but do later words of the same number stand in our data? */
function sinceStatus(
  law: Law,
  version: Version,
  article: Article,
  on: IsoDate,
): { status: Status; sentence: string } {
  const name = `《${law.title}》${printArticleNumber(article.number)}`;
  const uncertain = version.fromUncertain ? '（施行日没有核对，按公布日计）' : '';
  const later = law.versions.find((one) => one.from > on && one.from > version.from);
  const after = later?.articles.get(article.number);
  const same = after && after.paragraphs.join('') === article.paragraphs.join('');
  if (later && !same) {
    return { status: 'amended-since', sentence: `${name}在 ${on} 有效；${later.from} 起有新文本。` };
  }
  return {
    status: 'in-force',
    sentence: `${name}在 ${on} 有效（${article.since ?? version.from} 起${uncertain}）。`,
  };
}

function articlesOfRun(version: Version, citation: Citation, first: Article): Article[] {
  const { from, to } = citation as { from: CitedPart; to: CitedPart };
  if (to.article === from.article) return [first];
  return [...version.articles.values()]
    .filter(
      (a) =>
        compareArticleNumbers(a.number, from.article) >= 0 &&
        compareArticleNumbers(a.number, to.article) <= 0,
    )
    .slice(0, 60);
}

/** Does the article have the 款 and 项 that are cited? */
function partStatus(citation: Citation, status: CitationStatus): CitationStatus {
  for (const part of [citation.from, citation.to]) {
    const article = status.articles.find((one) => one.number === part?.article);
    if (!part || !article || article.excerpt || part.subitem !== undefined) continue;
    if (wordsOfPart(article, part) !== undefined) continue;
    const what = part.item === undefined ? `第${part.paragraph}款` : '这一项';
    const sentence = `《${status.law?.title}》${printArticleNumber(part.article)}没有${what}（共 ${article.paragraphs.length} 款）。`;
    return { ...status, status: 'no-such-part', sentence };
  }
  return status;
}
