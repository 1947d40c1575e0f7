import { expect, it } from 'vitest';
import { todayInChina } from './today.ts';

it('is the day in China, not the day of the server', () => {
  expect(todayInChina(new Date('2026-11-23T15:59:00Z'))).toBe('2026-11-23');
  expect(todayInChina(new Date('2026-11-23T16:00:00Z'))).toBe('2026-11-24');
});
