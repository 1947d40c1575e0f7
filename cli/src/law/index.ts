import { complain, type Io } from '../io.ts';

type Command = (args: string[], io: Io) => Promise<number>;

/** One line a sub-command; each is loaded when it is asked for. */
const COMMANDS: Record<string, () => Promise<Command>> = {
  show: async () => (await import('./show.ts')).runShow,
  diff: async () => (await import('./diff.ts')).runDiff,
  cite: async () => (await import('./cite.ts')).runCite,
  import: async () => (await import('./import.ts')).runImport,
  search: async () => (await import('./search.ts')).runSearch,
};

const HELP = `查法条、核引用、比版本、导入法律。

用法：npx huyin law <子命令> [选项]

  show     看一条法：                 npx huyin law show 民法典1034 [--on 2026-11-23]
  diff     比两个版本：               npx huyin law diff 网络安全法 2017-06-01 2026-01-01
  cite     检查文件里的引用：          npx huyin law cite 草稿.docx [--format text|json|sarif]
  search   用日常的话找法条：          npx huyin law search "被人开盒了"
  import   导入整个法律汇编：          npx huyin law import 来源… --into 文件夹

show、diff、cite 用 --laws 文件夹（或者环境变量 HUYIN_LAWS）加上导入的法律。
`;

export async function runLaw(args: string[], io: Io): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    io.stdout.write(HELP);
    return name === undefined ? 2 : 0;
  }
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!load) return complain(io, `law 没有“${name.slice(0, 40)}”这个子命令。请看 npx huyin law --help。`);
  return (await load())(rest, io);
}
