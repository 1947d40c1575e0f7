import { parseDate } from '@huyin/law';

const DATE = /(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日/g;

/** Every 2021年8月20日 of a line, as 2021-08-20; days that do not exist are left out. */
export function chineseDates(line: string): string[] {
  return [...line.slice(0, 2000).matchAll(DATE)].flatMap(([, year = '', month = '', day = '']) => {
    const date = parseDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
    return typeof date === 'string' ? [date] : [];
  });
}
