import type { Repeal } from '@huyin/law';
import type { Catalogue, CatalogueLaw, CatalogueVersion } from '../imported-laws.ts';
import type { LawDocument } from './law-document.ts';
import { versionDay } from './print-law-file.ts';
import { type RepealClause, repealClauses } from './repeal-clause.ts';

/** One line of the import log: which source gave which file. What makes an import resumable. */
export interface JournalEntry {
  /** The source document: its path, and the law within it for a corpus of many. */
  readonly source: string;
  /** Tells whether the source changed since. */
  readonly stamp: string;
  /** `laws/<id>/<day>.md`; missing when the document could not be read. */
  readonly file?: string;
  readonly id?: string;
  readonly law?: Omit<LawDocument, 'articles'>;
  readonly count?: number;
  readonly repeals?: readonly RepealClause[];
  readonly faults: readonly { readonly file: string; readonly line: number; readonly reason: string }[];
}

export function journalEntry(
  source: string,
  stamp: string,
  document: LawDocument,
  faults: JournalEntry['faults'],
): JournalEntry {
  const { articles, ...law } = document;
  const id = lawId(document.title);
  // Named by the day it was made: all books of one code share it, the day in force stands in only one.
  const file = `laws/${id}/${document.adopted ?? versionDay(document)}.md`;
  return { source, stamp, file, id, law, count: articles.length, repeals: repealClauses(document), faults };
}

const LONGEST_NAME = 70;

/** A folder name from a title: safe on every disk, and different titles stay different. */
export function lawId(title: string): string {
  const plain = title.replace('中华人民共和国', '').replace(/[\s/\\:*?"<>|.\p{Cc}]/gu, '_');
  if (plain.length <= LONGEST_NAME) return plain || '_';
  let hash = 0;
  for (const char of title) hash = (Math.imul(hash, 31) + (char.codePointAt(0) ?? 0)) >>> 0;
  return `${plain.slice(0, LONGEST_NAME - 9)}_${hash.toString(36)}`;
}

/** The catalogue that a log adds up to: the last entry of each source counts. */
export function catalogueOf(entries: Iterable<JournalEntry>): Catalogue {
  const bySource = new Map<string, JournalEntry>();
  for (const entry of entries) bySource.set(entry.source, entry);
  const laws = new Map<string, JournalEntry[]>();
  for (const entry of bySource.values()) {
    if (entry.id && entry.law) laws.set(entry.id, [...(laws.get(entry.id) ?? []), entry]);
  }
  const repeals = repealsOf(bySource.values());
  const list = [...laws].sort(([a], [b]) => (a < b ? -1 : 1));
  return { format: 1, laws: list.map(([id, own]) => catalogueLaw(id, own, repeals)) };
}

function repealsOf(entries: Iterable<JournalEntry>): Map<string, Repeal> {
  const repeals = new Map<string, Repeal>();
  for (const { repeals: clauses = [], id = '' } of entries) {
    for (const { title, ...clause } of clauses) repeals.set(lawId(title), { ...clause, by: id });
  }
  return repeals;
}

function catalogueLaw(
  id: string,
  entries: readonly JournalEntry[],
  repeals: ReadonlyMap<string, Repeal>,
): CatalogueLaw {
  const byFile = new Map<string, JournalEntry[]>();
  for (const entry of entries) {
    if (entry.file) byFile.set(entry.file, [...(byFile.get(entry.file) ?? []), entry]);
  }
  const versions = [...byFile]
    .map(([file, own]) => catalogueVersion(file, own))

    .sort((a, b) => (dayKey(a) < dayKey(b) ? -1 : 1));
  const law = (entries[0] as JournalEntry).law as Omit<LawDocument, 'articles'>;
  const first = entries.flatMap((entry) => entry.law?.first ?? []).sort()[0];
  const repealed = repeals.get(id);
  const ended = repealed && versions.every((version) => version.from < repealed.on) ? repealed : undefined;
  return {
    id,
    title: law.title,
    kind: law.kind,
    ...(law.issuer && { issuer: law.issuer }),
    ...(first && { first }),
    ...(ended && { repealed: ended }),
    versions: versions.map((version, i) => {
      const until = versions[i + 1]?.from;
      return until ? { ...version, until } : version;
    }),
  };
}

const dayKey = (version: CatalogueVersion): string => `${version.from} ${version.adopted ?? ''}`;

function catalogueVersion(file: string, entries: readonly JournalEntry[]): CatalogueVersion {
  const dated = entries.find((entry) => entry.law?.from) ?? (entries[0] as JournalEntry);
  const law = dated.law as Omit<LawDocument, 'articles'>;
  const from = law.from ?? law.adopted ?? '';
  return {
    from,
    ...(law.from ? {} : { fromUncertain: true }),
    ...(law.superseded && { superseded: true }),
    title: law.title,
    ...(law.adopted && { adopted: law.adopted }),
    source: law.source,
    checked: from,
    confidence: 'B',
    complete: true,
    file,
    articleCount: entries.reduce((sum, entry) => sum + (entry.count ?? 0), 0),
  };
}
