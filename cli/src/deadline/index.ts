import type { DeadlineLimit, DeadlineRecord } from '@huyin/content';
import { isFailure, parseDate, standing } from '@huyin/law';
import { calendarFile } from '@huyin/papers/calendar';
import { complain, type ExitCode, type Io } from '../io.ts';
import { openLibrary } from '../library.ts';
import { readOptions } from '../options.ts';
import { localToday } from '../today.ts';
import { readAdjustments } from './adjustments.ts';
import { printDeadline, printList, printStanding } from './print.ts';

const HELP = `算期限：从哪天起、到哪天止，一步一步列出来。

用法：npx huyin deadline list
      npx huyin deadline <编号>                       看这个期限
      npx huyin deadline <编号> --from 2026-06-03 [选项]

  --from DATE        从哪天起算
  --time HH:MM       几点几分（按小时算的才要）
  --part NAME        算哪一段（有几段时）
  --on DATE          今天是哪天（默认本机日期）
  --extended N       延长了几次
  --extended-to DATE 同意延到哪天
  --restarted DATE   哪天中断、重新计算
  --paused A..B      障碍从哪天到哪天
  --format text|json|ics

退出码：0 算出来了；1 算不出来（会说为什么）；2 选项不对。
`;

const OPTIONS = {
  from: { type: 'string' },
  time: { type: 'string' },
  part: { type: 'string' },
  on: { type: 'string' },
  extended: { type: 'string' },
  'extended-to': { type: 'string' },
  restarted: { type: 'string' },
  paused: { type: 'string' },
  format: { type: 'string' },
} as const;

export async function runDeadline(args: string[], io: Io): Promise<ExitCode> {
  const read = readOptions('deadline', args, OPTIONS);
  if (isFailure(read)) return complain(io, read.sentence);
  const { values, rest } = read;
  const [id, extra] = rest;
  if (values.help || id === undefined) {
    io.stdout.write(HELP);
    return values.help ? 0 : 2;
  }
  if (extra !== undefined)
    return complain(io, `多出了“${extra.slice(0, 40)}”。请看 npx huyin deadline --help。`);
  const { deadlines, holidays } = openLibrary();
  if (id === 'list') {
    io.stdout.write(printList(deadlines.values()));
    return 0;
  }
  const deadline = deadlines.get(id);
  if (!deadline) return complain(io, `没有“${id.slice(0, 40)}”这个期限。请看 npx huyin deadline list。`);
  if (typeof values.from !== 'string') {
    io.stdout.write(printDeadline(deadline));
    return 0;
  }
  return count(deadline, values, holidays, io);
}

type Holidays = ReturnType<typeof openLibrary>['holidays'];

function count(
  deadline: DeadlineRecord,
  values: Record<string, string | boolean | undefined>,
  holidays: Holidays,
  io: Io,
): ExitCode {
  const format = values.format ?? 'text';
  if (format !== 'text' && format !== 'json' && format !== 'ics') {
    return complain(io, '--format 只能是 text、json 或 ics。');
  }
  const limit = partOf(deadline, values.part);
  if (!deadline.limits.length) return unwritten(io, noNumber(deadline));
  if (!limit) return complain(io, noPart(deadline, values.part));
  const from = parseDate(String(values.from));
  if (isFailure(from)) return complain(io, from.sentence);
  const on = typeof values.on === 'string' ? parseDate(values.on) : localToday();
  if (isFailure(on)) return complain(io, on.sentence);
  const adjustments = readAdjustments(values);
  if (isFailure(adjustments)) return complain(io, adjustments.sentence);
  const time = typeof values.time === 'string' ? { time: values.time } : {};
  const found = standing(limit, from as string, on as string, holidays, { ...time, adjustments });
  if (format === 'json') io.stdout.write(`${JSON.stringify({ id: deadline.id, ...found }, undefined, 2)}\n`);
  else if (format === 'text') io.stdout.write(printStanding(deadline, limit, found));
  else if (found.kind === 'refused') return unwritten(io, found.reason);
  else if (found.kind === 'passed') return unwritten(io, `${found.counted.last} 已经过了，不放进日历。`);
  else {
    const entry = { deadline: deadline.id, counted: found.counted, next: deadline.next };
    io.stdout.write(calendarFile([entry], { made: on as string }));
  }
  return found.kind === 'refused' ? 1 : 0;
}

function unwritten(io: Io, sentence: string): ExitCode {
  io.stderr.write(`${sentence}\n`);
  return 1;
}

function partOf(deadline: DeadlineRecord, part: unknown): DeadlineLimit | undefined {
  return part === undefined ? deadline.limits[0] : deadline.limits.find((limit) => limit.part === part);
}

function noNumber({ what, limit, next }: DeadlineRecord): string {
  return `“${what}”法律没有给天数（${limit}），算不出一个日子。能做什么：${next}`;
}

function noPart(deadline: DeadlineRecord, part: unknown): string {
  const known = deadline.limits.map((limit) => limit.part).join('、');
  return `“${deadline.what}”没有“${String(part).slice(0, 40)}”这一段，有：${known}。`;
}
