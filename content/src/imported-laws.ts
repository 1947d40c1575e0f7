import {
  type Article,
  type Corpus,
  type Law,
  type LawKind,
  nameKey,
  type Repeal,
  type Version,
} from '@huyin/law';
import { readVersion } from './laws.ts';

/** One version in the list of what was imported; its words stay in `file` until someone asks. */
export interface CatalogueVersion extends Omit<Version, 'articles'> {
  readonly file: string;
  readonly articleCount: number;
}

export interface CatalogueLaw {
  readonly id: string;
  readonly title: string;
  readonly kind: LawKind;
  readonly issuer?: string;
  readonly first?: string;
  readonly repealed?: Repeal;
  readonly versions: readonly CatalogueVersion[];
}

/** `catalogue.json` of an import folder: opens in milliseconds, names every law and version. */
export interface Catalogue {
  readonly format: 1;
  readonly laws: readonly CatalogueLaw[];
}

/** The imported laws as a corpus. Each version's text is read when its articles are first asked for. */
export function openImported(catalogue: Catalogue, read: (path: string) => string): Corpus {
  return new Map(
    catalogue.laws.map((law) => {
      const short = [law.title.replace('中华人民共和国', '')];
      const versions = law.versions.map((version) => lazyVersion(version, read));
      return [law.id, { ...law, short, versions }];
    }),
  );
}

function lazyVersion(
  { file, articleCount: _, ...meta }: CatalogueVersion,
  read: (path: string) => string,
): Version {
  return withArticles(meta, () => readVersion(file, read(file), [])?.articles ?? new Map());
}

function withArticles(meta: Omit<Version, 'articles'>, load: () => Version['articles']): Version {
  let articles: Version['articles'] | undefined;
  return {
    ...meta,
    get articles() {
      articles ??= load();
      return articles;
    },
  };
}

/**
 * Our own laws completed by imported ones. The same version (same day made or in force) becomes one:
 * our words and facts win, the import adds the articles we do not hold.
 */
export function mergeCorpora(own: Corpus, imported: Corpus): Corpus {
  const ids = new Map([...own.values()].map((law) => [nameKey(law.title), law.id]));
  const merged = new Map(own);
  for (const law of imported.values()) {
    const id = ids.get(nameKey(law.title)) ?? law.id;
    const base = merged.get(id);
    merged.set(id, base ? mergeLaw(base, law) : law);
  }
  return merged;
}

function mergeLaw(own: Law, other: Law): Law {
  const rest = other.versions.filter((version) => !own.versions.some((mine) => isSameVersion(mine, version)));
  const versions = own.versions.map((mine) => {
    const twin = other.versions.find((version) => isSameVersion(mine, version));
    return twin ? mergeVersion(mine, twin) : mine;
  });
  const first = own.first ?? other.first;
  const repealed = own.repealed ?? other.repealed;
  return {
    ...own,
    short: [...new Set([...own.short, ...other.short])],
    ...(first && { first }),
    ...(repealed && { repealed }),
    versions: closeSpans([...versions, ...rest]),
  };
}

/** An import often knows only the day a version was made; ours, filed by the day in force, follows it. */
function isSameVersion(mine: Version, other: Version): boolean {
  if (mine.from === other.from || (mine.adopted !== undefined && mine.adopted === other.adopted)) return true;
  if (mine.adopted !== undefined || !other.fromUncertain) return false;
  const days = (Date.parse(mine.from) - Date.parse(other.from)) / 86_400_000;
  return days >= 0 && days <= 400;
}

function mergeVersion(mine: Version, twin: Version): Version {
  const { articles: _, ...meta } = Object.getOwnPropertyDescriptors(mine);
  const facts = Object.fromEntries(Object.entries(meta).map(([key, { value }]) => [key, value]));
  const load = (): ReadonlyMap<string, Article> => new Map([...twin.articles, ...mine.articles]);
  return withArticles({ ...(facts as Omit<Version, 'articles'>), complete: twin.complete }, load);
}

/** Oldest first; a version lasts until the next one takes effect. */
export function closeSpans(versions: readonly Version[]): Version[] {
  const sorted = [...versions].sort((a, b) => (a.from < b.from ? -1 : 1));
  return sorted.map((version, i) => {
    const next = sorted[i + 1]?.from;
    if (version.until || !next) return version;
    return Object.defineProperties({} as Version, {
      ...Object.getOwnPropertyDescriptors(version),
      until: { value: next, enumerable: true },
    });
  });
}
