import { type Figure, type Figures, parseDate } from '@huyin/law';
import { z } from 'zod';
import { type Fault, fault } from './front-matter.ts';
import type { Files } from './laws.ts';
import { readRecords } from './records.ts';

/** A day that exists. */
export const day = z.string().refine((text) => typeof parseDate(text) === 'string', '不是一个日期');
const amount = z.union([z.number(), z.tuple([z.number(), z.number()])]);

const figure = z.strictObject({
  id: z.string().min(1),
  title: z.string().min(1),
  unit: z.string().min(1),
  values: z
    .array(
      z.strictObject({
        from: day,
        until: day.exactOptional(),
        value: amount,
        law: z.string().min(1),
        version: day,
        article: z.string().min(1),
        quote: z.string().min(1),
      }),
    )
    .min(1),
  note: z.string().min(1).exactOptional(),
});

type FigureRecord = z.infer<typeof figure>;

/** The dated numbers of `content/figures/*.yaml`. Spans of one figure may not overlap. */
export function readFigures(files: Files): { figures: Figures; faults: Fault[] } {
  const figures = new Map<string, Figure>();
  const faults: Fault[] = [];
  for (const path of files.keys()) {
    if (!/^figures\/[^/]+\.yaml$/.test(path)) continue;
    const read = readRecords(files, path, figure);
    faults.push(...read.faults);
    for (const record of read.records.values()) {
      if (figures.has(record.id)) faults.push(fault('double-id', path, 1, `数字“${record.id}”出现了两次。`));
      const overlap = overlaps(record);
      if (overlap)
        faults.push(fault('overlap', path, 1, `“${record.title}”在 ${overlap} 有两个数字。请改 until。`));
      figures.set(record.id, asFigure(record));
    }
  }
  return { figures, faults };
}

function asFigure({ id, title, unit, values, note }: FigureRecord): Figure {
  const dated = values.map(({ from, until, value, ...basis }) => ({
    from,
    ...(until && { until }),
    value,
    basis,
  }));
  return { id, title, unit, values: dated, ...(note && { note }) };
}

function overlaps({ values }: FigureRecord): string | undefined {
  const sorted = [...values].sort((a, b) => (a.from < b.from ? -1 : 1));
  return sorted.find((value, i) => i > 0 && !((sorted[i - 1]?.until ?? '9999') <= value.from))?.from;
}
