import { appendFileSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  catalogueOf,
  type DocumentArticle,
  type JournalEntry,
  journalEntry,
  type LawDocument,
  printLawFile,
  readVersion,
  versionDay,
} from '@huyin/content';
import type { SourceDocument } from './import-sources.ts';

const JOURNAL = 'import-log.jsonl';
export const CATALOGUE = 'catalogue.json';

/** The folder an import fills. Every file is written whole or not at all; the log makes it resumable. */
export class ImportFolder {
  readonly entries = new Map<string, JournalEntry>();
  readonly #sourcesOf = new Map<string, Set<string>>();
  readonly #root: string;
  written = 0;

  constructor(root: string) {
    this.#root = root;
    mkdirSync(root, { recursive: true });
    for (const entry of readJournal(join(root, JOURNAL))) this.#remember(entry);
  }

  /** Takes a document in: nothing happens when the same one is already there. */
  take(read: SourceDocument): JournalEntry {
    const known = this.entries.get(read.source);
    if (known?.stamp === read.stamp && (!known.file || existsSync(join(this.#root, known.file))))
      return known;
    const entry = this.#entryFor(read);
    appendFileSync(join(this.#root, JOURNAL), `${JSON.stringify(entry)}\n`);
    this.#remember(entry);
    return entry;
  }

  /** The list of everything here, for the CLI, the site and search to open. */
  finish(): void {
    const text = `${JSON.stringify(catalogueOf(this.entries.values()), undefined, 1)}\n`;
    this.#write(CATALOGUE, text);
  }

  #entryFor({ source, stamp, document, faults }: SourceDocument): JournalEntry {
    if (!document) return { source, stamp, faults };
    if (!versionDay(document)) {
      const reason = '找不到日期（通过、公布或者施行的日子）';
      return { source, stamp, faults: [...faults, { file: source, line: 1, reason }] };
    }
    const entry = journalEntry(source, stamp, document, faults);
    const file = entry.file as string;
    const others = [...(this.#sourcesOf.get(file) ?? [])].filter((one) => one !== source);
    const whole = others.length ? this.#joined(document, file, this.entries.has(source)) : document;
    this.#write(file, printLawFile(whole, versionDay(whole) as string));
    return entry;
  }

  /** Another book of the same version: the articles of both. */
  #joined(document: LawDocument, file: string, replaces: boolean): LawDocument {
    const there = readVersion(file, readFileSync(join(this.#root, file), 'utf8'), []);
    if (!there) return document;
    const old: DocumentArticle[] = [...there.articles.values()].map((a) => ({ ...a, line: 0 }));
    const [first, second] = replaces ? [old, document.articles] : [document.articles, old];
    const articles = new Map([...first, ...second].map((article) => [article.number, article]));
    const from = document.from ?? (there.fromUncertain ? undefined : there.from);
    return { ...document, ...(from && { from }), articles: [...articles.values()] };
  }

  #write(file: string, text: string): void {
    const path = join(this.#root, file);
    if (existsSync(path) && readFileSync(path, 'utf8') === text) return;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(`${path}.part`, text);
    renameSync(`${path}.part`, path);
    this.written++;
  }

  #remember(entry: JournalEntry): void {
    this.entries.set(entry.source, entry);
    if (entry.file)
      this.#sourcesOf.set(entry.file, (this.#sourcesOf.get(entry.file) ?? new Set()).add(entry.source));
  }
}

/** The log so far. A last line cut off by an interruption is simply done again. */
function readJournal(path: string): JournalEntry[] {
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line) => {
      try {
        const entry = JSON.parse(line) as JournalEntry;
        return typeof entry?.source === 'string' && Array.isArray(entry.faults) ? [entry] : [];
      } catch {
        return [];
      }
    });
}
