import {
  type Article,
  type Citation,
  type CitationStatus,
  diffText,
  type IsoDate,
  type Law,
  movedFrom,
  printArticleNumber,
  printCitation,
  printDiff,
  textHash,
  type Version,
} from '@huyin/law';
import type { LawLibrary } from './library.ts';

export interface ShownArticle {
  readonly citation: string;
  readonly on: IsoDate;
  readonly status: string;
  readonly sentence: string;
  readonly law?: {
    readonly id: string;
    readonly title: string;
    readonly kind: string;
    readonly issuer?: string;
  };
  readonly version?: Omit<Version, 'articles'>;
  readonly articles: readonly (Article & { readonly hash: string; readonly changes: readonly string[] })[];
  /** For a whole law: the versions we hold. */
  readonly versions: readonly {
    from: string;
    until?: string;
    title: string;
    articles: number;
    complete: boolean;
  }[];
}

const CONFIDENCE = {
  A: 'A（两份独立副本逐字一致）',
  B: 'B（一份可靠副本）',
  C: 'C（二手来源）',
  D: 'D（没有核实，不要当作现行法）',
};

export function shownArticle(
  library: LawLibrary,
  citation: Citation,
  status: CitationStatus,
  on: IsoDate,
): ShownArticle {
  const { law, version } = status;
  const articles = status.articles.map((article) => ({
    ...article,
    hash: textHash(article.paragraphs),
    changes: law && version ? changesOf(library, law, version, article) : [],
  }));
  return {
    citation: printCitation(citation, law?.title),
    on,
    status: status.status,
    sentence: status.sentence,
    ...(law && {
      law: { id: law.id, title: law.title, kind: law.kind, ...(law.issuer && { issuer: law.issuer }) },
    }),
    ...(version && { version: { ...version, articles: undefined } as Omit<Version, 'articles'> }),
    articles,
    versions: citation.from || !law ? [] : law.versions.map(versionLine),
  };
}

const versionLine = (version: Version): ShownArticle['versions'][number] => ({
  from: version.from,
  ...(version.until && { until: version.until }),
  title: version.title,
  articles: version.articles.size,
  complete: version.complete,
});

/** The same article in the versions before and after, following the table of moves. */
function changesOf(library: LawLibrary, law: Law, version: Version, article: Article): string[] {
  const words = article.paragraphs.join('\n');
  return law.versions.flatMap((other) => {
    if (other === version || other.from === version.from) return [];
    const twin = twinOf(library, law, version, other, article);
    if (!twin) return [];
    const runs = diffText(
      ...((other.from < version.from
        ? [twin.paragraphs.join('\n'), words]
        : [words, twin.paragraphs.join('\n')]) as [string, string]),
    );
    const same = runs.every((run) => run.kind === 'same');
    const name = `${other.from} 版${printArticleNumber(twin.number)}`;
    return [same ? `${name}：文字相同` : `${name}：${printDiff(runs)}`];
  });
}

function twinOf(
  library: LawLibrary,
  law: Law,
  version: Version,
  other: Version,
  article: Article,
): Article | undefined {
  const [older, newer] = other.from < version.from ? [other, version] : [version, other];
  const table = library.renumberings.find(
    (one) => one.law === law.id && one.before === older.from && one.after === newer.from,
  );
  if (!table) return other.articles.get(article.number);
  if (table.added?.includes(article.number) && newer === version) return undefined;
  const numbers =
    newer === version
      ? movedFrom(table, article.number)
      : table.moves.find((m) => m.old === article.number)?.now;
  return (
    numbers?.flatMap((number) => other.articles.get(number) ?? [])[0] ??
    (numbers?.length ? undefined : other.articles.get(article.number))
  );
}

export function printShown(shown: ShownArticle): string {
  const lines = [shown.citation, `${shown.on}：${shown.sentence}`];
  for (const article of shown.articles) lines.push('', ...articleLines(article, shown));
  for (const version of shown.versions) {
    lines.push(
      `  ${version.from} 至 ${version.until ?? '今'}  ${version.title}（收录 ${version.articles} 条${version.complete ? '，全文' : ''}）`,
    );
  }
  return `${lines.join('\n')}\n`;
}

function articleLines(article: ShownArticle['articles'][number], { version }: ShownArticle): string[] {
  const numbered = article.paragraphs.length > 1;
  return [
    ...(article.path.length ? [article.path.join(' · ')] : []),
    `${printArticleNumber(article.number)}${article.excerpt ? '（节录）' : ''}`,
    ...article.paragraphs.map(
      (paragraph, i) => `${numbered ? `  [第${i + 1}款] ` : '  '}${paragraph.replaceAll('\n', '\n    ')}`,
    ),
    '',
    `版本：${version?.title ?? ''}，${version?.from ?? ''} 起施行${version?.fromUncertain ? '（施行日没有核对，按公布日计）' : ''}${version?.until ? `，${version.until} 止` : ''}`,
    ...(article.since ? [`这些文字自 ${article.since} 起没有变过`] : []),
    ...(version?.docNo ? [`文号：${version.docNo}`] : []),
    `来源：${article.source}`,
    `核对：${version?.checked ?? ''}；可信度 ${CONFIDENCE[article.confidence]}`,
    ...(article.note ? [`说明：${article.note}`] : version?.note ? [`说明：${version.note}`] : []),
    ...article.changes.map((change) => `对照 ${change}`),
    `指纹：${article.hash}`,
  ];
}
