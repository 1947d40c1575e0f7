import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise, quoteOf } from './normalise.ts';

describe('normalising a description', () => {
  it.each([
    ['我的個人資訊被洩露，對方威脅我', '我的个人信息被泄露,对方威胁我'],
    ['登陆了我的威新', '登录了我的威新'],
    ['身份正丢了，ＱＱ号被盗', '身份证丢了,qq号被盗'],
    ['有人吸毒   我举报', '有人吸毒 我举报'],
  ])('%s reads as %s', (written, read) => {
    expect(normalise(written).text).toBe(read);
  });

  it('leads back to the words as they were written, also after a longer or shorter spelling', () => {
    const n = normalise('他用zfb轉帳，我的sfz被拍了');
    const at = n.text.indexOf('身份证');
    expect(quoteOf(n, at, at + 3)).toBe('sfz');
    const transfer = n.text.indexOf('转账');
    expect(quoteOf(n, transfer, transfer + 2)).toBe('轉帳');
  });

  it('keeps an offset for every character of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const n = normalise(text);
        expect(n.starts.length).toBe(n.text.length);
        expect(n.ends.length).toBe(n.text.length);
        for (let i = 0; i < n.text.length; i++) expect(text).toContain(quoteOf(n, i, i + 1));
      }),
      { verbose: 1, numRuns: 300 },
    );
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const once = normalise(text).text;
        expect(normalise(once).text).toBe(once);
      }),
      { verbose: 1, numRuns: 300 },
    );
  });
});
