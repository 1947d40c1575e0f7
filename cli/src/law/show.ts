import { citationStatus, type IsoDate, isFailure } from '@huyin/law';
import { complain, type ExitCode, type Io } from '../io.ts';
import { readOptions } from '../options.ts';
import { readCitedArticle } from './cited-article.ts';
import { dayOption } from './day-option.ts';
import { type LawLibrary, openLawLibrary } from './library.ts';
import { printShown, shownArticle } from './shown-article.ts';

const HELP = `看一条法：条文、来源、版本、是否有效、改过什么。

用法：npx huyin law show 民法典1034 [--on 2026-11-23] [--laws 文件夹] [--format text|json]

  --on      看哪一天的法（默认今天）
  --laws    加上导入的法律（law import 的 --into 文件夹；也可以设 HUYIN_LAWS）

退出码：0 有这条；1 那天没有这条（没施行、已失效、不存在、没有收录，会说是哪一种）；2 选项不对。
`;

export async function runShow(args: string[], io: Io): Promise<ExitCode> {
  const read = readOptions('law show', args, {
    on: { type: 'string' },
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
  const on = dayOption(values.on);
  if (isFailure(on)) return complain(io, on.sentence);
  const library = openLawLibrary(values.laws as string | undefined);
  if (isFailure(library)) return complain(io, library.sentence);
  return show(library, rest.join(' '), on, format, io);
}

function show(library: LawLibrary, text: string, on: IsoDate, format: string, io: Io): ExitCode {
  const citation = readCitedArticle(text, library.names);
  if (isFailure(citation)) return complain(io, citation.sentence);
  const status = citationStatus(library, citation, on);
  const shown = shownArticle(library, citation, status, on);
  io.stdout.write(format === 'json' ? `${JSON.stringify(shown, undefined, 2)}\n` : printShown(shown));
  return shown.articles.length || shown.versions.length ? 0 : 1;
}
