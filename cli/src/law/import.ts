import { existsSync, statSync } from 'node:fs';
import { isFailure } from '@huyin/law';
import { complain, type ExitCode, type Io } from '../io.ts';
import { readOptions } from '../options.ts';
import { readSource, type SourceFile, sourceFiles } from './import-sources.ts';
import { ImportFolder } from './import-writer.ts';
import { Progress } from './progress.ts';

const HELP = `把法律汇编导入一个文件夹，供 law show、law cite、law search 和网站使用。

用法：npx huyin law import 来源… --into 文件夹

来源可以是：
  文件夹      公开法律汇编的 Markdown（标题、公布信息、目录、章节、中文条号），逐层读
  .jsonl(.gz) 一行一条的语料（law_full_name、version_date、article、text …）
  .docx .html 国家法律法规数据库下载的版式

再运行一次，没有变化的文档不会重写；中断后再运行，从断开的地方接着做。
读不了的文档逐个列出（文件:行  原因），其余照常导入。
退出码：0 全部读完；1 有读不了的文档；2 没有开始。
`;

export async function runImport(args: string[], io: Io): Promise<ExitCode> {
  const read = readOptions('law import', args, { into: { type: 'string' } });
  if (isFailure(read)) return complain(io, read.sentence);
  if (read.values.help) {
    io.stdout.write(HELP);
    return 0;
  }
  const { into } = read.values;
  if (typeof into !== 'string' || !into) return complain(io, '请用 --into 说导入到哪个文件夹。');
  if (existsSync(into) && !statSync(into).isDirectory())
    return complain(io, `“${into}”不是文件夹。请换一个。`);
  if (read.rest.length === 0) return complain(io, '请给出要导入的文件或者文件夹。');
  const missing = read.rest.find((source) => !existsSync(source));
  if (missing) return complain(io, `找不到“${missing}”。请检查路径。`);
  const files = read.rest.flatMap(sourceFiles);
  if (files.length === 0)
    return complain(io, '这里没有能导入的文件（.md .txt .html .docx .jsonl .jsonl.gz）。');
  return importFiles(files, into, io);
}

async function importFiles(files: readonly SourceFile[], into: string, io: Io): Promise<ExitCode> {
  const started = Date.now();
  const folder = new ImportFolder(into);
  const progress = new Progress(
    io.stderr,
    files.reduce((sum, file) => sum + file.size, 0),
  );
  const count = { documents: 0, articles: 0, faults: 0, before: 0 };
  for (const file of files) {
    for await (const read of readSource(file)) {
      const entry = folder.take(read);
      if (entry.file) count.documents++;
      count.articles += entry.count ?? 0;
      count.faults += entry.faults.length;
      for (const fault of entry.faults) {
        progress.clear();
        io.stdout.write(`${fault.file}:${fault.line}  ${fault.reason}\n`);
      }
      progress.show(count.before + read.bytes, count.documents, count.articles, count.faults);
    }
    count.before += file.size;
  }
  folder.finish();
  progress.clear();
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  io.stderr.write(
    `导入完成：${count.documents} 份文件，${count.articles} 条，写了 ${folder.written} 个文件，${count.faults} 处问题，用时 ${seconds} 秒。\n`,
  );
  return count.faults ? 1 : 0;
}
