import { describe, expect, it } from 'vitest';
import { standingOf } from './standing.ts';

const standing = (text: string, words: string) => {
  const start = text.indexOf(words);
  return standingOf(text, { start, end: start + words.length });
};

describe('how a thing is told', () => {
  it.each([
    ['我没有转账', '转账', 'denied'],
    ['还没有给他转账', '转账', 'denied'],
    ['没想到转账以后被拉黑', '转账', 'said'],
    ['有没有泄露', '泄露', 'said'],
    ['万一被贷款怎么办', '被贷款', 'feared'],
    ['担心身份证被盗用', '盗用', 'feared'],
    ['没有经过我同意，把照片发到网上', '照片', 'said'],
    ['我转账给他了', '转账', 'said'],
  ])('%s: %s is %s', (text, words, expected) => {
    expect(standing(text, words)).toBe(expected);
  });
});
