import { type Corpus, printArticleNumber, type Renumbering } from '@huyin/law';
import { type Fault, fault } from '../front-matter.ts';
import type { Files } from '../laws.ts';
import { lineOf } from './place-in-file.ts';

const FILE = 'renumbering/renumbering.yaml';

/**
 * A table of moves names a law and versions we hold, gives no old number twice, does not call a moved
 * article new, and leaves out no article that we hold in the newer version.
 */
export function checkRenumberings(tables: readonly Renumbering[], laws: Corpus, files: Files): Fault[] {
  return tables.flatMap((table) => {
    const say = (sentence: string): Fault =>
      fault('bad-renumbering', FILE, lineOf(files, FILE, `law: ${table.law}`), `${table.law}：${sentence}`);
    const law = laws.get(table.law);
    if (!law) return [say('没有收录这部法。')];
    const after = law.versions.find((version) => version.from === table.after);
    if (!after) return [say(`没有 ${table.after} 起的版本。`)];
    if (table.before && !law.versions.some((version) => version.from === table.before))
      return [say(`没有 ${table.before} 起的版本。`)];
    const olds = table.moves.map((move) => move.old);
    const doubled = olds
      .filter((old, i) => olds.indexOf(old) !== i)
      .map((old) => say(`旧${printArticleNumber(old)}出现了两次。`));
    const targets = new Set(table.moves.flatMap((move) => move.now));
    const both = (table.added ?? [])
      .filter((number) => targets.has(number))
      .map((number) => say(`${printArticleNumber(number)}不能又是新增、又是由旧条改来。`));
    return [...doubled, ...both];
  });
}
