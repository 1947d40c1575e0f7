import { describe, expect, it } from 'vitest';
import {
  all,
  any,
  type Condition,
  eventBefore,
  eventFrom,
  happened,
  is,
  not,
  type Truth,
  unless,
} from './condition.ts';

const dates = { today: '2026-11-23' };
const truth = (condition: Condition, facts = {}): Truth => condition.judge(facts, dates).truth;

describe('three-valued conditions', () => {
  it('a single-choice fact is unknown until it is said, and 不清楚 stays unknown', () => {
    expect(truth(is('actor', 'lender'))).toBe('unknown');
    expect(truth(is('actor', 'lender'), { actor: 'unknown' })).toBe('unknown');
    expect(truth(is('actor', 'lender'), { actor: 'bank' })).toBe('no');
    expect(truth(is('actor', 'lender'), { actor: 'lender' })).toBe('yes');
  });

  it('what was not said did not happen', () => {
    expect(truth(happened('extorted'))).toBe('no');
    expect(truth(happened('extorted', 'posted'), { happened: ['posted'] })).toBe('yes');
  });

  it('`unless` holds also when nobody knows', () => {
    expect(truth(unless('police', 'accepted'))).toBe('yes');
    expect(truth(unless('police', 'accepted'), { police: 'accepted' })).toBe('no');
  });

  it.each<[Truth, Truth, Truth, Truth]>([
    ['yes', 'yes', 'yes', 'yes'],
    ['yes', 'unknown', 'unknown', 'yes'],
    ['yes', 'no', 'no', 'yes'],
    ['unknown', 'no', 'no', 'unknown'],
    ['no', 'no', 'no', 'no'],
  ])('all and any of %s, %s are %s and %s', (a, b, both, either) => {
    const fixed = (value: Truth): Condition => ({ reads: [], judge: () => ({ truth: value, because: [] }) });
    expect(truth(all(fixed(a), fixed(b)))).toBe(both);
    expect(truth(any(fixed(a), fixed(b)))).toBe(either);
  });

  it('not turns yes and no and leaves unknown', () => {
    expect(truth(not(happened('posted')))).toBe('yes');
    expect(truth(not(is('actor', 'bank')))).toBe('unknown');
  });

  it('names the facts that made it so', () => {
    const judged = all(happened('posted'), is('actor', 'partner')).judge(
      { happened: ['posted'], actor: 'partner' },
      dates,
    );
    expect(judged.because).toEqual([
      { fact: 'happened', value: 'posted' },
      { fact: 'actor', value: 'partner' },
    ]);
  });

  it('an event without a day counts as today', () => {
    expect(truth(eventBefore('2026-01-01'))).toBe('no');
    expect(eventFrom('2026-01-01').judge({}, { ...dates, event: '2025-12-31' }).truth).toBe('no');
  });
});
