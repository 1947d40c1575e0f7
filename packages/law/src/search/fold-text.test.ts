import fc from 'fast-check';
import { expect, it } from 'vitest';
import { FIRST_PRIVATE, foldText } from './fold-text.ts';

const folded = (text: string) => String.fromCharCode(...foldText(text));

it('reads full-width, capital and traditional forms as the plain ones', () => {
  expect(folded('ＡＰＰ１２')).toBe('app12');
  expect(folded('個人資訊')).toBe(folded('个人资讯'));
  expect(folded('〇')).toBe('零');
  expect(folded('。，')).toBe('\0\0');
});

it('keeps every position and never yields a private unit', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const units = foldText(text);
      return units.length === text.length && units.every((unit) => unit < FIRST_PRIVATE);
    }),
  );
});
