import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText, oneLine } from './clean-text.ts';
import { checkDigit, faultOfIdNumber } from './id-number.ts';
import { printCapitalMoney, printMoney, readMoney } from './money.ts';

describe('money', () => {
  it.each([
    ['0', '人民币零元整'],
    ['0.05', '人民币伍分'],
    ['0.50', '人民币伍角整'],
    ['10', '人民币壹拾元整'],
    ['10.05', '人民币壹拾元零伍分'],
    ['1234.5', '人民币壹仟贰佰叁拾肆元伍角整'],
    ['10010', '人民币壹万零壹拾元整'],
    ['100000', '人民币壹拾万元整'],
    ['100500.01', '人民币壹拾万零伍佰元零壹分'],
    ['100000001', '人民币壹亿零壹元整'],
    ['305006070.08', '人民币叁亿零伍佰万陆仟零柒拾元零捌分'],
  ])('%s is written %s', (text, words) => {
    expect(printCapitalMoney(readMoney(text) ?? -1)).toBe(words);
  });

  it('is read back from print to the 分, whatever the amount', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 14 - 1 }), (fen) => {
        expect(readMoney(printMoney(fen).replace(' 元', ''))).toBe(fen);
      }),
    );
  });

  it('in capitals has one writing for each amount', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 12 }), fc.integer({ min: 0, max: 10 ** 12 }), (a, b) => {
        expect(printCapitalMoney(a) === printCapitalMoney(b)).toBe(a === b);
      }),
    );
  });

  it.each(['', '-1', '1.234', '一百', '1e3', 'Infinity', '9'.repeat(13)])('%s is none', (text) => {
    expect(readMoney(text)).toBeUndefined();
  });
});

describe('identity numbers', () => {
  it.each(['11010119900307002X', '11010119900307002x', 'E12345678'])('%s can be one', (text) => {
    expect(faultOfIdNumber(text)).toBeUndefined();
  });

  it.each(['110101199003070021', '11010119900230002X', '123', '11010119900307002'])('%s cannot', (text) => {
    expect(faultOfIdNumber(text)).toMatch(/请.*看一遍。$/);
  });

  it('with one digit wrong are caught', () => {
    const digits = '11010119900307002';
    fc.assert(
      fc.property(fc.nat(16), fc.nat(9), (place, digit) => {
        const wrong = digits.slice(0, place) + digit + digits.slice(place + 1);
        fc.pre(wrong !== digits);
        expect(faultOfIdNumber(wrong + checkDigit(digits))).toBeDefined();
      }),
    );
  });
});

describe('typed text', () => {
  it('keeps rare characters and names with ·, drops what cannot be printed', () => {
    expect(cleanText('买买提·艾力㛃䶮𬭎\u0000\u202e\ufeff')).toBe('买买提·艾力㛃䶮𬭎');
    expect(cleanText('\ud800')).toBe('\ufffd');
    expect(cleanText('一\r\n二\u2028三')).toBe('一\n二\n三');
  });

  it('on one line is joined as clauses', () => {
    expect(oneLine('一句。\n\n二句；\n三句。')).toBe('一句；二句；三句。');
  });
});
