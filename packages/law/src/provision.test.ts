import { describe, expect, it } from 'vitest';
import { readItems, wordsOfPart } from './provision.ts';

const article = {
  paragraphs: ['有下列情形之一的：\n（一）甲；\n（二）乙：\n1.乙一；\n2.乙二。', '前款规定的，从其规定。'],
};

describe('款、项、目', () => {
  it('reads items and the points under them', () => {
    expect(readItems(article.paragraphs[0] ?? '').map((i) => [i.number, i.subitems.length])).toEqual([
      [1, 0],
      [2, 2],
    ]);
  });
  it('finds the words of a part', () => {
    expect(wordsOfPart(article, { paragraph: 2 })).toBe('前款规定的，从其规定。');
    expect(wordsOfPart(article, { item: 1 })).toBe('甲；');
    expect(wordsOfPart(article, { paragraph: 1, item: 2, subitem: 2 })).toBe('乙二。');
  });
  it('says so when there is no such part', () => {
    expect(wordsOfPart(article, { paragraph: 3 })).toBeUndefined();
    expect(wordsOfPart(article, { paragraph: 2, item: 1 })).toBeUndefined();
    expect(wordsOfPart(article, { item: 3 })).toBeUndefined();
  });
});
