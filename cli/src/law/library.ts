import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Catalogue, mergeCorpora, openContent, openImported } from '@huyin/content';
import { CONTENT_FOLDER, readFolder } from '@huyin/content/disk';
import { type Failure, failure, type LawNames, type Library, lawNames, namesOf } from '@huyin/law';
import { CATALOGUE } from './import-writer.ts';

export interface LawLibrary extends Library {
  readonly names: LawNames;
}

export type NoLibrary = Failure<'no-imported-laws', { folder: string }>;

/** Our own laws, completed by an import folder when one is named (--laws, or HUYIN_LAWS). */
export function openLawLibrary(folder?: string): LawLibrary | NoLibrary {
  const { laws, known, renumberings } = openContent(readFolder(CONTENT_FOLDER));
  const chosen = folder ?? process.env.HUYIN_LAWS;
  const imported = chosen ? readCatalogue(chosen) : undefined;
  if (imported && 'failure' in imported) return imported;
  const read = (path: string): string => readFileSync(join(chosen ?? '', path), 'utf8');
  const corpus = imported ? mergeCorpora(laws, openImported(imported, read)) : laws;
  const names = lawNames([...namesOf(corpus), ...known.values()]);
  return { corpus, known, renumberings, names };
}

function readCatalogue(folder: string): Catalogue | NoLibrary {
  const path = join(folder, CATALOGUE);
  const bad = (what: string): NoLibrary =>
    failure(
      'no-imported-laws',
      { folder },
      `“${folder}”${what}。请先运行 npx huyin law import 来源… --into ${folder}。`,
    );
  if (!existsSync(path)) return bad('里没有导入的法律');
  try {
    const data = JSON.parse(readFileSync(path, 'utf8')) as Catalogue;
    return data.format === 1 && Array.isArray(data.laws) ? data : bad('里的目录不是这个版本的格式');
  } catch {
    return bad('里的目录读不出来');
  }
}
