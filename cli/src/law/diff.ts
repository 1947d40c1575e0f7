import {
  type ArticleChange,
  compareVersions,
  isFailure,
  type Law,
  printArticleNumber,
  printDiff,
  readArticleNumber,
  type Version,
} from '@huyin/law';
import { complain, type ExitCode, type Io } from '../io.ts';
import { readOptions } from '../options.ts';
import { openLawLibrary } from './library.ts';

const HELP = `比一部法的两个版本，逐条、逐字。

用法：npx huyin law diff 网络安全法 [2017-06-01 2026-01-01] [--article 44] [--all] [--laws 文件夹] [--format text|json]

不写日期就比最近的两个版本。[-删去的-] {+增加的+}。没有变的条只计数；--all 也列出来。
收录不全的版本只比收录了的条。
`;

export async function runDiff(args: string[], io: Io): Promise<ExitCode> {
  const read = readOptions('law diff', args, {
    article: { type: 'string' },
    all: { type: 'boolean' },
    laws: { type: 'string' },
    format: { type: 'string' },
  });
  if (isFailure(read)) return complain(io, read.sentence);
  const { values, rest } = read;
  if (values.help) {
    io.stdout.write(HELP);
    return 0;
  }
  const format = values.format ?? 'text';
  if (format !== 'text' && format !== 'json') return complain(io, '--format 只能是 text 或者 json。');
  const [name, from, to] = rest;
  if (!name) return complain(io, '请写一部法，例如“网络安全法”。');
  const library = openLawLibrary(values.laws as string | undefined);
  if (isFailure(library)) return complain(io, library.sentence);
  const law = library.corpus.get(library.names.find(name) ?? '');
  if (!law)
    return complain(io, `没有收录“${name.slice(0, 40)}”的条文。请核对名称，或者用 --laws 加上导入的法律。`);
  const pair = versionPair(law, from, to);
  if (typeof pair === 'string') return complain(io, pair);
  const wanted = typeof values.article === 'string' ? readArticleNumber(values.article) : undefined;
  if (values.article !== undefined && !wanted)
    return complain(io, `“${values.article}”不是条号。请写 44 或者 253-1。`);
  const table = library.renumberings.find(
    (one) => one.law === law.id && one.before === pair[0].from && one.after === pair[1].from,
  );
  const changes = compareVersions(...pair, table).filter(
    (change) => !wanted || change.before?.number === wanted || change.after?.number === wanted,
  );
  io.stdout.write(
    format === 'json'
      ? `${JSON.stringify(changes, undefined, 2)}\n`
      : print(law, pair, changes, values.all === true),
  );
  return 0;
}

function versionPair(law: Law, from?: string, to?: string): [Version, Version] | string {
  const days = law.versions.map((version) => version.from).join('、');
  if (law.versions.length < 2) return `《${law.title}》只收录了一个版本（${days}），没有可比的。`;
  const find = (day: string): Version | undefined =>
    law.versions.find((v) => v.from === day || v.adopted === day);
  const before = from ? find(from) : law.versions.at(-2);
  const after = to ? find(to) : from ? law.versions.at(-1) : law.versions.at(-1);
  if (!before || !after) return `《${law.title}》没有这个版本，现有：${days}。`;
  return before === after ? '两个日期是同一个版本。' : [before, after];
}

const KIND: Record<ArticleChange['change'], string> = {
  same: '未变',
  changed: '修改',
  renumbered: '只变条号',
  'renumbered-and-changed': '变条号并修改',
  added: '新增或者旧版没有收录',
  removed: '删去或者新版没有收录',
};

function print(
  law: Law,
  [before, after]: [Version, Version],
  changes: readonly ArticleChange[],
  all: boolean,
): string {
  const lines = [`《${law.title}》 ${before.from} → ${after.from}`];
  for (const change of changes) {
    if (change.change === 'same' && !all) continue;
    const name = [change.before, change.after].flatMap((a) => (a ? [printArticleNumber(a.number)] : []));
    lines.push('', `${[...new Set(name)].join(' → ')}  ${KIND[change.change]}`);
    if (change.change !== 'renumbered') lines.push(`  ${printDiff(change.runs).replaceAll('\n', '\n  ')}`);
  }
  const counts = Object.entries(KIND).map(
    ([kind, label]) => `${label} ${changes.filter((c) => c.change === kind).length}`,
  );
  const partial = before.complete && after.complete ? '' : '（收录不全：增删不能说明法律增删）';
  return `${[...lines, '', `${counts.join('，')}${partial}`].join('\n')}\n`;
}
