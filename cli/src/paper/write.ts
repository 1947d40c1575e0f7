import { writeFileSync } from 'node:fs';
import { type Failure, isFailure, parseDate } from '@huyin/law';
import { missingFields, printText, type RenderedPaper, renderPaper } from '@huyin/papers';
import { complain, type Io } from '../io.ts';
import { openLibrary } from '../library.ts';
import { readOptions } from '../options.ts';
import { type Answers, readAnswers } from './answers.ts';
import { installedFonts } from './fonts.ts';

const FORMATS = ['txt', 'docx', 'pdf'] as const;
type Format = (typeof FORMATS)[number];

/** `huyin paper D01 --facts facts.json --format docx -o 请求书.docx` */
export async function runWrite(id: string, args: string[], io: Io): Promise<number> {
  const read = readOptions('paper', args, {
    facts: { type: 'string' },
    format: { type: 'string' },
    output: { type: 'string', short: 'o' },
    on: { type: 'string' },
  });
  if (isFailure(read)) return complain(io, read.sentence);
  const { facts, output, on } = read.values;
  const content = openLibrary();
  const letter = content.letters.get(id);
  if (!letter) return complain(io, `没有“${id.slice(0, 40)}”这份文书。请看 npx huyin paper list。`);
  const format = (read.values.format ?? 'txt') as Format;
  if (!FORMATS.includes(format)) return complain(io, `--format 只能是 ${FORMATS.join('、')}。`);
  if (typeof facts !== 'string')
    return complain(io, '请用 --facts 给一个 JSON 文件，写法见 npx huyin paper --help。');
  if (format !== 'txt' && typeof output !== 'string')
    return complain(io, `${format} 要用 -o 说写到哪个文件。`);
  if (typeof on === 'string' && isFailure(parseDate(on))) return complain(io, '--on 写成 2026-11-23 这样。');
  const answers = readAnswers(facts, content);
  if (isFailure(answers)) return complain(io, (answers as Failure).sentence);
  const { values, event, today } = answers as Answers;
  const missing = missingFields(letter, values);
  if (missing.length) {
    const labels = new Map(letter.fields.map((field) => [field.id, field.label]));
    for (const field of missing) io.stdout.write(`${facts}  缺 ${field}  ${labels.get(field)}\n`);
    io.stderr.write(`${id}《${letter.title}》还缺 ${missing.length} 项，没有写出来。\n`);
    return 1;
  }
  const day = typeof on === 'string' ? on : today;
  const paper = renderPaper(letter, values, {
    corpus: content.laws,
    today: day,
    ...(event ? { event } : {}),
  });
  if (isFailure(paper)) {
    io.stderr.write(`${paper.sentence}\n`);
    return 1;
  }
  const file = await inFormat(paper as RenderedPaper, format);
  if (isFailure(file)) return complain(io, (file as Failure).sentence);
  return save(file as string | Uint8Array, output, io);
}

async function inFormat(paper: RenderedPaper, format: Format): Promise<string | Uint8Array | Failure> {
  if (format === 'txt') return printText(paper);
  if (format === 'docx') return (await import('@huyin/papers/word')).renderWord(paper);
  const { renderPdf, readCoverage } = await import('@huyin/papers/pdf');
  const fonts = installedFonts(readCoverage);
  return isFailure(fonts) ? fonts : renderPdf(paper, fonts as Exclude<typeof fonts, Failure>);
}

function save(file: string | Uint8Array, output: unknown, io: Io): number {
  if (typeof output !== 'string') {
    io.stdout.write(file);
    return 0;
  }
  try {
    writeFileSync(output, file);
  } catch (error) {
    return complain(io, `写不进 ${output}（${(error as NodeJS.ErrnoException).code}）。请检查路径和权限。`);
  }
  io.stderr.write(`已写到 ${output}。发出以前请逐字看一遍，签名和电话打印后手写。\n`);
  return 0;
}
