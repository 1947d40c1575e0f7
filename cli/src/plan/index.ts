import { readFileSync } from 'node:fs';
import { text as readAll } from 'node:stream/consumers';
import { type Failure, failure, isFailure, parseDate } from '@huyin/law';
import { assess, type Dates, datesOf, type Facts, readFacts, understand } from '@huyin/triage';
import { readText } from '../input-text.ts';
import { complain, type ExitCode, type Io } from '../io.ts';
import { openLibrary } from '../library.ts';
import { readOptions } from '../options.ts';
import { localToday } from '../today.ts';
import { printAssessment } from './markdown.ts';

const HELP = `从描述或事实得到方案。

用法：npx huyin plan --text "发生了什么" [选项]
      npx huyin plan --text - < 描述.txt
      npx huyin plan --facts facts.json [选项]

  --text TEXT         用自己的话说发生了什么；- 表示从标准输入读
  --facts FILE        JSON 文件，例如 {"happened":["extorted"],"leaked":["intimate"]}
  --on DATE           今天是哪天（默认本机日期），例如 2026-11-23
  --leaked-on DATE    事情发生在哪天；决定适用哪个版本的法律
  --format md|json    默认 md
`;

type Input = { facts: Facts; event?: string };

export async function runPlan(args: string[], io: Io): Promise<ExitCode> {
  const read = readOptions('plan', args, {
    text: { type: 'string' },
    facts: { type: 'string' },
    on: { type: 'string' },
    'leaked-on': { type: 'string' },
    format: { type: 'string' },
  });
  if (isFailure(read)) return complain(io, read.sentence);
  const { values, rest } = read;
  if (values.help) {
    io.stdout.write(HELP);
    return 0;
  }
  const format = values.format ?? 'md';
  if (format !== 'md' && format !== 'json') return complain(io, '--format 只能是 md 或 json。');
  if (rest.length) return complain(io, `多出了“${rest[0]?.slice(0, 40)}”。描述请写在 --text 后面的引号里。`);
  const input = await readInput(values, io);
  if (isFailure(input)) return complain(io, input.sentence);
  const dates = readDates(values, (input as Input).event);
  if (isFailure(dates)) return complain(io, dates.sentence);
  const assessment = assess((input as Input).facts, dates as Dates, openLibrary());
  io.stdout.write(format === 'json' ? `${toJson(assessment)}\n` : printAssessment(assessment));
  return 0;
}

/** Maps (articles of a whole version) are left out: the JSON holds what the page shows. */
function toJson(value: unknown): string {
  const shown = (key: string, held: unknown): unknown =>
    held instanceof Map || key === 'versions' || key === 'when' || key === 'met' ? undefined : held;
  return JSON.stringify(value, shown, 2);
}

async function readInput(values: Record<string, unknown>, io: Io): Promise<Input | Failure> {
  if (typeof values.facts === 'string' && values.text !== undefined) {
    return failure('both-inputs', {}, '--text 和 --facts 只能用一个。');
  }
  if (typeof values.facts === 'string') return readFactsFile(values.facts);
  if (typeof values.text !== 'string') {
    return failure('no-input', {}, '请用 --text 说发生了什么，或用 --facts 给一个 JSON 文件。');
  }
  const text = readText(values.text === '-' ? await readAll(io.stdin) : values.text);
  return isFailure(text) ? text : { facts: understand(text as string).facts };
}

function readFactsFile(file: string): Input | Failure {
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code;
    const why = missing ? `打不开（${missing}）` : '不是 JSON';
    return failure('bad-facts-file', { file }, `事实文件 ${file} ${why}。请检查路径和内容。`);
  }
  return readFacts(json);
}

function readDates(values: Record<string, unknown>, inFacts?: string): Dates | Failure {
  const on = typeof values.on === 'string' ? parseDate(values.on) : localToday();
  if (isFailure(on)) return on;
  const said = typeof values['leaked-on'] === 'string' ? values['leaked-on'] : inFacts;
  if (said === undefined) return datesOf(on as string);
  const event = parseDate(said);
  if (isFailure(event)) return event;
  if ((event as string) > (on as string)) {
    return failure('future-event', { on, event }, `发生的日子 ${event} 在今天 ${on} 之后。请检查日期。`);
  }
  return datesOf(on as string, event as string);
}
