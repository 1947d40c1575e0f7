import { expect, it } from 'vitest';
import { plainText } from './plain-text.ts';

const plain = (text: string) => plainText(text).chars;

it('joins what a line break or a space cut in two', () => {
  expect(plain('《民法典》第一千零\n三十四　条')).toBe('《民法典》第一千零三十四条');
});

it('reads full-width digits and traditional characters', () => {
  expect(plain('中華人民共和國民法典第１０３４條第二款第（三）項')).toBe(
    '中华人民共和国民法典第1034条第二款第(三)项',
  );
});

it('keeps the end of a paragraph, a heading and a list item', () => {
  expect(plain('# 民法典\n第一条 甲\n\n乙\n- 丙\n> 丁')).toBe('#民法典\n第一条甲\n乙\n-丙\n>丁');
});

it('remembers where each character stood', () => {
  const { chars, at } = plainText('甲 **乙**');
  expect([chars, [...at]]).toEqual(['甲乙', [0, 4]]);
});
