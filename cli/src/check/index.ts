import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { checkKnowledge, checkLawContent, checkPaperContent, openContent, printFault } from '@huyin/content';
import { CONTENT_FOLDER, readBytes, readFolder } from '@huyin/content/disk';
import { checkVideoFiles } from '@huyin/content/films';
import { isFailure } from '@huyin/law';
import { ALL_CLAIMS, ALL_STEPS, checkRules, SITUATIONS } from '@huyin/triage';
import { complain, type ExitCode, type Io } from '../io.ts';
import { readOptions } from '../options.ts';
import { localToday } from '../today.ts';
import { locateRules } from './locate.ts';
import { checkPapers } from './papers.ts';

const HELP = `检查全部内容：法条、引用的原文、渠道、期限、文书、步骤的措辞。

用法：npx huyin check

每个问题一行：文件:行  是什么、怎么改。有问题时退出码为 1。
`;

export async function runCheck(args: string[], io: Io): Promise<ExitCode> {
  const read = readOptions('check', args, {});
  if (isFailure(read)) return complain(io, read.sentence);
  if (read.values.help) {
    io.stdout.write(HELP);
    return 0;
  }
  if (read.rest.length) return complain(io, `check 不要参数，多出了“${read.rest[0]}”。`);
  const files = readFolder(CONTENT_FOLDER);
  const library = openContent(files);
  const law = checkLawContent(library, files, localToday(), reference());
  for (const skipped of law.skipped) io.stderr.write(`跳过：${skipped}\n`);
  const knowledge = checkKnowledge(library, files, localToday());
  const films = await checkVideoFiles(library, (file) => readBytes(CONTENT_FOLDER, file));
  const faults = [
    ...[...library.faults, ...law.faults, ...knowledge, ...films, ...checkPaperContent(library, files)].map(
      printFault,
    ),
    ...checkPapers(library, files, localToday()),
    ...locateRules(checkRules(library)),
  ];
  for (const fault of faults) io.stdout.write(`${fault}\n`);
  const counted = `${library.laws.size} 部法、${SITUATIONS.length} 种情形、${ALL_STEPS.length} 个步骤、${ALL_CLAIMS.length} 项责任`;
  io.stderr.write(faults.length ? `发现 ${faults.length} 个问题。\n` : `检查通过：${counted}。\n`);
  return faults.length ? 1 : 0;
}

/** The list of articles the builders compare the statutes with, when it lies beside the repository. */
function reference(): string | undefined {
  const path = fileURLToPath(new URL('../../../../shared/law/articles.json', import.meta.url));
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}
