import { expect, it } from 'vitest';
import { packCodePoints, unpackCodePoints } from './code-point-runs.ts';

it('packs code points of every plane and gives them back', () => {
  const points = [0x21, 0x22, 0x23, 0xb7, 0x4e00, 0x4e01, 0x9fa5, 0x2cb4e];
  expect([...unpackCodePoints(packCodePoints(points))]).toEqual(points);
  expect(packCodePoints(points).length).toBeLessThan(30);
  expect(unpackCodePoints('').size).toBe(0);
});
