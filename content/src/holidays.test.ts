import { describe, expect, it } from 'vitest';
import { CONTENT_FOLDER, readFolder } from './disk.ts';
import { readHolidays } from './holidays.ts';

const FILES = readFolder(CONTENT_FOLDER);

function changed(from: string, to: string): ReadonlyMap<string, string> {
  const path = 'holidays/2026.yaml';
  const text = FILES.get(path) ?? '';
  expect(text).toContain(from);
  return new Map([[path, text.replace(from, to)]]);
}

describe('the holidays', () => {
  it('are read for the years that have a notice, each with its number and source', () => {
    const { holidays, faults } = readHolidays(FILES);
    expect(faults).toEqual([]);
    expect([...holidays.keys()]).toEqual([2024, 2025, 2026]);
    for (const year of holidays.values()) {
      expect(year.notice).toBe(`国务院办公厅关于${year.year}年部分节假日安排的通知`);
      expect(year.number).toMatch(new RegExp(`^国办发明电〔${year.year - 1}〕\\d+号$`));
    }
  });

  it.each([
    ['a 调休 that is no weekend', '"2026-01-04"', '"2026-01-05"', '不能是调休'],
    ['a 调休 in a holiday', '"2026-01-04"', '"2026-01-03"', '不能是调休'],
    ['a run backwards', 'to: "2026-06-21"', 'to: "2026-06-18"', '首尾不对'],
    ['another year', 'year: 2026', 'year: 2025', '文件名是 2026'],
    ['a day that does not exist', '"2026-02-28"', '"2026-02-30"', 'workdays'],
    ['a day of another year', '"2026-10-10"', '"2027-10-10"', '不是 2026 年'],
    ['no source', 'checked: "2026-11-23"', 'checked: "someday"', 'checked'],
  ])('refuses %s', (_what, from, to, words) => {
    const { holidays, faults } = readHolidays(changed(from, to));
    expect(holidays.size).toBe(0);
    expect(faults[0]?.sentence).toContain(words);
  });
});
