import { describe, expect, it } from 'vitest';
import { printNumeral, readNumeral } from './numeral.ts';

describe('numerals', () => {
  it('reads back every number it prints, from 1 to 9999', () => {
    for (let n = 1; n <= 9999; n++) expect(readNumeral(printNumeral(n))).toBe(n);
  });
  it.each([
    ['十', 10],
    ['二十', 20],
    ['一百一十', 110],
    ['一千零三十四', 1034],
    ['一〇三四', 1034],
    ['１０３４', 1034],
    ['两百', 200],
    ['一百零八', 108],
  ])('reads %s', (text, n) => expect(readNumeral(text)).toBe(n));
  it.each(['', '十十', '百五', '三三十', '零', '条', '十百', '一百二三', '12345678901234'])(
    'refuses %s',
    (text) => expect(readNumeral(text)).toBeNaN(),
  );
});
