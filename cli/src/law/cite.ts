import { type CheckedCitation, checkCitations, isFailure } from '@huyin/law';
import { complain, type ExitCode, type Io } from '../io.ts';
import { readOptions } from '../options.ts';
import { type CheckedFile, printJson, printText } from './cite-report.ts';
import { dayOption } from './day-option.ts';
import { readDocument } from './document-text.ts';
import { openLawLibrary } from './library.ts';
import { printSarif } from './sarif.ts';

const HELP = `检查文件里的每一处法律引用：有没有这条、是不是现行、条号变没变、引文是不是原话。

用法：npx huyin law cite 文件… [--on 2026-11-23] [--laws 文件夹] [--format text|json|sarif] [--problems]

能读 Markdown、纯文本、HTML、Word（.docx）。
  --on        按哪一天的法检查（默认今天）
  --laws      加上导入的全国法律（law import 的 --into 文件夹；也可以设 HUYIN_LAWS）
  --problems  text 里只列有问题的

不写 --laws 时，只有我们收录的法能核对条文；别的全国性法律只核对名称、是否废止和最后一条的条号。
退出码：0 没有问题（提醒不算）；1 有警告或者错误；2 选项或者文件不对。
`;

const FORMATS = ['text', 'json', 'sarif'];

export async function runCite(args: string[], io: Io): Promise<ExitCode> {
  const read = readOptions('law cite', args, {
    on: { type: 'string' },
    laws: { type: 'string' },
    format: { type: 'string' },
    problems: { type: 'boolean' },
  });
  if (isFailure(read)) return complain(io, read.sentence);
  const { values, rest } = read;
  if (values.help) {
    io.stdout.write(HELP);
    return 0;
  }
  const format = (values.format as string | undefined) ?? 'text';
  if (!FORMATS.includes(format)) return complain(io, '--format 只能是 text、json 或者 sarif。');
  const on = dayOption(values.on);
  if (isFailure(on)) return complain(io, on.sentence);
  if (rest.length === 0) return complain(io, '请给出要检查的文件，例如 npx huyin law cite 草稿.docx。');
  const documents = rest.map((file) => ({ file, document: readDocument(file) }));
  for (const { document } of documents) if (isFailure(document)) return complain(io, document.sentence);
  const library = openLawLibrary(values.laws as string | undefined);
  if (isFailure(library)) return complain(io, library.sentence);
  const checked = documents.flatMap(({ file, document }): CheckedFile[] =>
    isFailure(document)
      ? []
      : [{ file, document, citations: checkCitations(document.text, library.names, library, on) }],
  );
  const printed = {
    text: () => printText(checked, on, values.problems === true),
    json: () => printJson(checked, on),
    sarif: () => printSarif(checked),
  };
  io.stdout.write(printed[format as keyof typeof printed]());
  return checked.some(({ citations }) => citations.some(isProblem)) ? 1 : 0;
}

const isProblem = ({ level }: CheckedCitation): boolean => level === 'warning' || level === 'error';
