import fc from 'fast-check';
import { expect, it } from 'vitest';
import { titleLines } from './title-lines.ts';

it('leaves a title of one line alone', () => {
  expect(titleLines('关于要求说明个人信息泄露情况的函')).toEqual(['关于要求说明个人信息泄露情况的函']);
});

it('cuts a longer one where a reader pauses, not before its last word', () => {
  expect(titleLines('要求说明拒绝理由并解释个人信息处理规则的函')).toEqual([
    '要求说明拒绝理由',
    '并解释个人信息处理规则的函',
  ]);
});

it('loses nothing and never leaves one letter on a line', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
      const lines = titleLines(text);
      expect(lines.join('')).toBe(text);
      if (lines.length > 1) for (const line of lines) expect([...line].length).toBeGreaterThan(1);
    }),
  );
});
