import { expect, it } from 'vitest';
import { wrap } from './draw-share-card.ts';

const measure = (text: string): number => Array.from(text).length;

it('breaks at the width, loses nothing and begins no line with a mark', () => {
  const text = '不付钱、不删证据，马上报警。付了一次，往往还会再要。';
  const lines = wrap(text, 8, measure);
  expect(lines.join('')).toBe(text);
  expect(lines.every((line) => !/^[，。、]/.test(line))).toBe(true);
  expect(lines.every((line) => measure(line) <= 9)).toBe(true);
});

it('keeps a rare character whole', () => {
  expect(wrap('𬭎𬭎𬭎', 2, measure)).toEqual(['𬭎𬭎', '𬭎']);
});
