import type { ExitCode, Io } from './io.ts';
import { complain } from './io.ts';

type Command = (args: string[], io: Io) => Promise<ExitCode | number>;

/** Loaded on use, so that `--help` answers at once and one broken command leaves the others standing. */
const COMMANDS: Record<string, () => Promise<Command>> = {
  plan: async () => (await import('./plan/index.ts')).runPlan,
  triage: async () => (await import('./triage/index.ts')).runTriage,
  law: async () => (await import('./law/index.ts')).runLaw,
  paper: async () => (await import('./paper/index.ts')).runPaper,
  deadline: async () => (await import('./deadline/index.ts')).runDeadline,
  check: async () => (await import('./check/index.ts')).runCheck,
};

const HELP = `护隐 huyin：个人信息泄露后怎么办，在终端里。文字只在本机分析，不联网。

用法：npx huyin <命令> [选项]

  plan     说发生了什么，得到自己的方案：   npx huyin plan --text "有人拿照片勒索我"
  triage   逐行给描述贴标签（JSON 行）：     npx huyin triage --jsonl < in.jsonl > out.jsonl
  law      查法条、核引用、比版本、导入：     npx huyin law --help
  paper    写文书（docx、pdf、txt）：        npx huyin paper --help
  deadline 算期限，列出算式：               npx huyin deadline cr-reconsider --from 2026-09-18
  check    检查全部内容和引用：             npx huyin check

每个命令都有 --help。退出码：0 完成；1 完成但发现问题；2 选项或输入不对。
`;

export async function run(argv: string[], io: Io): Promise<number> {
  const [name, ...args] = argv;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    io.stdout.write(HELP);
    return name === undefined ? 2 : 0;
  }
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!load) return complain(io, `没有“${name.slice(0, 40)}”这个命令。请看 npx huyin --help。`);
  const command = await load();
  return command(args, io);
}

if (process.argv[1]?.match(/(huyin|main)(\.\w+)?$/)) {
  // A reader that closes early (`| head`) is not an error.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  process.exitCode = await run(process.argv.slice(2), process);
}
