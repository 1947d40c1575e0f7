import { expect, it } from 'vitest';
import { textHash } from './text-hash.ts';

it('agrees with FNV-1a as published (offset basis, and the letter a)', () => {
  expect(textHash([])).toBe('cbf29ce484222325');
  expect(textHash(['a'])).toBe('af63dc4c8601ec8c');
  expect(textHash(['foobar'])).toBe('85944171f73967e8');
});

it('does not see spaces, but sees one changed character and a moved line', () => {
  expect(textHash(['应当 告知'])).toBe(textHash(['应当告知']));
  expect(textHash(['应当告知'])).not.toBe(textHash(['可以告知']));
  expect(textHash(['甲乙', '丙'])).not.toBe(textHash(['甲', '乙丙']));
});
