import { describe, expect, it } from 'vitest';
import { markQuotes } from './mark-quote.ts';

const marked = (paragraph: string, quote: string): string[] =>
  markQuotes(paragraph, [quote]).flatMap(({ text, marked: is }) => (is ? [text] : []));

describe('markQuotes', () => {
  it('marks the quoted words and loses none of the others', () => {
    const paragraph = '任何组织、个人不得侵害自然人的个人信息权益。';
    expect(marked(paragraph, '不得侵害')).toEqual(['不得侵害']);
    expect(
      markQuotes(paragraph, ['不得侵害'])
        .map(({ text }) => text)
        .join(''),
    ).toBe(paragraph);
  });

  it('marks both pieces of a quote with an ellipsis, in order', () => {
    expect(marked('甲乙丙丁甲乙', '丙…甲')).toEqual(['丙', '甲']);
  });

  it('finds a quote across the line breaks of items', () => {
    expect(marked('有下列情形：\n（一）甲；\n（二）乙', '（一）甲；（二）乙')).toEqual([
      '（一）甲；\n（二）乙',
    ]);
  });

  it('counts characters, so rare ones do not shift the mark', () => {
    expect(marked('𬭎㛃某甲不得泄露', '不得泄露')).toEqual(['不得泄露']);
  });

  it('marks several quotes of one article, also where they overlap', () => {
    const pieces = markQuotes('甲乙丙丁戊', ['乙丙', '丙丁']);
    expect(pieces.filter(({ marked: is }) => is).map(({ text }) => text)).toEqual(['乙丙丁']);
  });

  it('marks nothing when the words are not there', () => {
    expect(marked('甲乙丙', '丁')).toEqual([]);
  });
});
