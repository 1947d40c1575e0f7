import { expect, it } from 'vitest';
import { printLook, readLook } from './look.ts';

it('reads back what it prints and takes nonsense for the plain look', () => {
  for (const elder of [true, false]) {
    for (const theme of ['auto', 'light', 'dark'] as const) {
      expect(readLook(printLook({ elder, theme }))).toEqual({ elder, theme });
    }
  }
  expect(readLook('<script>.toString')).toEqual({ elder: false, theme: 'auto' });
});
