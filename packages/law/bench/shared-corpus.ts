import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Catalogue, mergeCorpora, openContent, openImported } from '@huyin/content';
import { CONTENT_FOLDER, readFolder } from '@huyin/content/disk';
import { type Corpus, type LawNames, type Library, lawNames, namesOf } from '../src/index.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
export const SHARED_CORPUS = join(ROOT, '../shared/bench/corpus.jsonl.gz');

export interface BenchLibrary extends Library {
  readonly names: LawNames;
  /** The imported laws alone. */
  readonly imported: Corpus;
}

/** The shared corpus, imported by the real importer into a folder that is thrown away. */
export function openSharedCorpus(): BenchLibrary | undefined {
  if (!existsSync(SHARED_CORPUS)) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'huyin-laws-'));
  const args = [join(ROOT, 'cli/src/main.ts'), 'law', 'import', SHARED_CORPUS, '--into', folder];
  try {
    execFileSync(process.execPath, args, { stdio: 'ignore' });
  } catch (error) {
    // Code 1 says that some lines could not be read, which is so of this corpus (seven lines without a date).
    if ((error as { status?: number }).status !== 1) throw error;
  }
  const catalogue = JSON.parse(readFileSync(join(folder, 'catalogue.json'), 'utf8')) as Catalogue;
  const imported = openImported(catalogue, (path) => readFileSync(join(folder, path), 'utf8'));
  for (const law of imported.values()) for (const version of law.versions) void version.articles.size;
  rmSync(folder, { recursive: true });
  const { laws, known, renumberings } = openContent(readFolder(CONTENT_FOLDER));
  const corpus = mergeCorpora(laws, imported);
  return { corpus, known, renumberings, imported, names: lawNames([...namesOf(corpus), ...known.values()]) };
}
