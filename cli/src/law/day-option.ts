import { type BadDate, type IsoDate, parseDate } from '@huyin/law';

/** The day asked for, or today where the command runs. */
export function dayOption(value: string | boolean | undefined): IsoDate | BadDate {
  if (typeof value === 'string') return parseDate(value);
  const now = new Date();
  const two = (part: number): string => `${part}`.padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
