import { expect, it } from 'vitest';
import { columnShares } from './column-shares.ts';

const table = (head: string[], ...rows: string[][]) => ({ kind: 'table', head, rows }) as const;
const room = 36;

it('keeps dates and numbers on one line and gives the rest to the words', () => {
  const [number = 0, date = 0, words = 0] = columnShares(
    table(
      ['对方号码', '日期', '内容'],
      ['02100000000', '2026年11月18日', '问要不要装修，能说出小区名和门牌号'],
    ),
  );
  expect(number * room).toBeGreaterThan(11 * 0.57);
  expect(date * room).toBeGreaterThan(3 + 8 * 0.57);
  expect(words).toBeGreaterThan(number);
  expect(number + date + words).toBeCloseTo(1);
});

it('lets an address wrap, and shares evenly what nobody needs', () => {
  const [a = 0, b = 0] = columnShares(
    table(['网址', '内容'], [`https://example.com/${'x'.repeat(200)}`, '帖子']),
  );
  expect(b).toBeGreaterThan(0.05);
  expect(a).toBeLessThan(0.95);
  expect(columnShares(table(['甲', '乙'], ['一', '二']))).toEqual([0.5, 0.5]);
});
