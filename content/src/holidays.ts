import { addDays, type Holidays, type HolidayYear, isFailure, weekday } from '@huyin/law';
import { z } from 'zod';
import { day } from './figures.ts';
import { type Fault, fault, readYaml } from './front-matter.ts';
import type { Files } from './laws.ts';

const schema = z.strictObject({
  year: z.number().int(),
  notice: z.string().min(1),
  number: z.string().min(1),
  issued: day,
  sources: z.array(z.string().min(1)).min(1),
  checked: day,
  confidence: z.enum(['A', 'B']),
  holidays: z.array(z.strictObject({ name: z.string().min(1), from: day, to: day })).min(1),
  workdays: z.array(day),
  note: z.string().min(1).exactOptional(),
});

/** The years of `content/holidays`. A year that is not sure is left out: counting then refuses, and says so. */
export function readHolidays(files: Files): { holidays: Holidays; faults: Fault[] } {
  const holidays = new Map<number, HolidayYear>();
  const faults: Fault[] = [];
  for (const [path, text] of files) {
    const named = /^holidays\/(\d{4})\.yaml$/.exec(path)?.[1];
    if (!named) continue;
    const data = readYaml(path, text);
    if (isFailure(data)) {
      faults.push(data as Fault);
      continue;
    }
    const read = schema.safeParse(data);
    const sentence = read.success
      ? holidayFault(read.data, Number(named))
      : `${read.error.issues[0]?.path.join('.')} 不对：${read.error.issues[0]?.message}。`;
    if (sentence) faults.push(fault('bad-holidays', path, 1, sentence));
    else if (read.success) holidays.set(read.data.year, read.data);
  }
  return { holidays, faults };
}

/** What a slip of the pen looks like: another year, a run backwards, a 调休 that is no weekend or a day off. */
function holidayFault({ year, holidays, workdays }: HolidayYear, named: number): string | undefined {
  if (year !== named) return `文件名是 ${named}，里面写的是 ${year}。`;
  const backwards = holidays.find(({ from, to }) => to < from || addDays(from, 10) < to);
  if (backwards) return `“${backwards.name}”的首尾不对（${backwards.from} 至 ${backwards.to}）。`;
  const elsewhere = [...holidays.flatMap(({ from, to }) => [from, to]), ...workdays].find(
    (one) => !one.startsWith(`${year}-`),
  );
  if (elsewhere) return `${elsewhere} 不是 ${year} 年的日子。`;
  const wrong = workdays.find(
    (one) => ![0, 6].includes(weekday(one)) || holidays.some(({ from, to }) => from <= one && one <= to),
  );
  return wrong && `${wrong} 不是放假以外的周末，不能是调休上班的日子。`;
}
