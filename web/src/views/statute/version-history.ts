import {
  type Article,
  type ArticleChange,
  type ArticleNumber,
  compareVersions,
  type Law,
  type Renumbering,
  type Version,
} from '@huyin/law';

/** Statutes do not change while the server runs, and a comparison reads two whole versions. */
const COMPARED = new WeakMap<Version, WeakMap<Version, readonly ArticleChange[]>>();

function compared(
  law: Law,
  before: Version,
  after: Version,
  tables: readonly Renumbering[],
): readonly ArticleChange[] {
  const of = COMPARED.get(before) ?? new WeakMap<Version, readonly ArticleChange[]>();
  COMPARED.set(before, of);
  const known = of.get(after);
  if (known) return known;
  const changes = compareVersions(before, after, tableFor(law, before, after, tables));
  of.set(after, changes);
  return changes;
}

function tableFor(law: Law, before: Version, after: Version, tables: readonly Renumbering[]) {
  return tables.find(
    (table) =>
      table.law === law.id && table.after === after.from && (!table.before || table.before === before.from),
  );
}

/** The same article in the neighbouring version we hold; without a pair only the version is known. */
export interface Neighbour {
  readonly version: Version;
  readonly change?: ArticleChange;
  readonly article?: Article;
}

export interface ArticleHistory {
  readonly before?: Neighbour;
  readonly after?: Neighbour;
}

/** Where an article came from and what became of it, by the table of moves and the likeness of the words. */
export function historyOf(
  law: Law,
  version: Version,
  number: ArticleNumber,
  tables: readonly Renumbering[],
): ArticleHistory {
  const at = law.versions.indexOf(version);
  const older = law.versions[at - 1];
  const newer = law.versions[at + 1];
  const from = older && compared(law, older, version, tables).find(({ after }) => after?.number === number);
  const to = newer && compared(law, version, newer, tables).find(({ before }) => before?.number === number);
  return {
    ...(older && { before: neighbour(older, from, from?.before) }),
    ...(newer && { after: neighbour(newer, to, to?.after) }),
  };
}

function neighbour(version: Version, change?: ArticleChange, article?: Article): Neighbour {
  return { version, ...(change && { change }), ...(article && { article }) };
}
