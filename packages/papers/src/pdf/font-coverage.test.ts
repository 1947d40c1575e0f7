import { expect, it } from 'vitest';
import { FONTS } from '../../testing/fonts.ts';
import { readCodePoints } from './font-coverage.ts';

it('reads which characters a font has: both planes, and what it has not', () => {
  const [plain] = FONTS;
  for (const char of '买·㛃䶮𬭎A，“') expect(plain?.covers(char.codePointAt(0) ?? 0), char).toBe(true);
  expect(plain?.covers(0x30ede)).toBe(false);
});

it('says so when the bytes are no font', () => {
  expect(() => readCodePoints(new Uint8Array(40))).toThrow('cmap');
});
