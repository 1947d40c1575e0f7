import { expect, it } from 'vitest';
import { speechPieces } from './speech-text.ts';

it('says a hotline digit by digit and leaves sums alone', () => {
  expect(speechPieces('先打 110，再打12348。')).toEqual(['先打 1 1 0，再打1 2 3 4 8。']);
  expect(speechPieces('罚款 12000 元；第110条。')).toEqual(['罚款 12000 元；第110条。']);
});

it('cuts between sentences and loses none', () => {
  const text = '第一句话说完了。'.repeat(40);
  const pieces = speechPieces(text);
  expect(pieces.join('')).toBe(text);
  expect(pieces.length).toBeGreaterThan(2);
  expect(pieces.every((piece) => piece.endsWith('。') && piece.length <= 120)).toBe(true);
});
