import { describe, expect, it } from 'vitest';
import { type Figures, figureOn } from './figure.ts';

const basis = { law: 'x', version: '2013-01-01', article: '42', quote: '五百元以下' };
const figures: Figures = new Map([
  [
    'fine',
    {
      id: 'fine',
      title: '罚款上限',
      unit: '元',
      values: [
        { from: '2013-01-01', until: '2026-01-01', value: 500, basis },
        { from: '2026-01-01', value: 1000, basis },
      ],
    },
  ],
]);
const on = (date: string, id = 'fine') => {
  const found = figureOn(figures, id, date);
  return 'failure' in found ? found.failure : found.value;
};

describe('figureOn', () => {
  it('changes on the day the law changes', () => {
    expect([on('2025-12-31'), on('2026-01-01')]).toEqual([500, 1000]);
  });
  it('refuses a day before the first value instead of using the nearest', () => {
    expect(on('2012-12-31')).toBe('outside-dates');
  });
  it('refuses a figure it does not know', () => expect(on('2026-01-01', 'age')).toBe('unknown-figure'));
});
