import { type Failure, failure } from './failure.ts';

/** A calendar day as `YYYY-MM-DD`; such strings order the way days do, so `<` and `>=` compare them. */
export type IsoDate = string;

export type BadDate = Failure<'bad-date', { text: string }>;

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Reads a day, refusing days that do not exist (2026-02-30), which `new Date` would roll over. */
export function parseDate(text: string): IsoDate | BadDate {
  const match = SHAPE.exec(text.trim());
  if (match) {
    const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
    const utc = new Date(Date.UTC(year, month - 1, day));
    const exists = utc.getUTCMonth() === month - 1 && utc.getUTCDate() === day && year >= 1900;
    if (exists) return `${match[1]}-${match[2]}-${match[3]}`;
  }
  return failure('bad-date', { text }, `“${text.slice(0, 40)}”不是一个日期。请写成 2026-11-23 这样。`);
}
