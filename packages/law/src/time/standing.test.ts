import { describe, expect, it } from 'vitest';
import { addMonths, type CountingRule, type Holidays, standing, type TimeLimit } from './index.ts';

const YEAR = {
  year: 2026,
  notice: '通知',
  number: '号',
  issued: '2025-11-04',
  sources: ['来源'],
  checked: '2026-11-23',
  confidence: 'A' as const,
  holidays: [{ name: '国庆节', from: '2026-10-01', to: '2026-10-07' }],
  workdays: ['2026-09-20'],
};
const HOLIDAYS: Holidays = new Map([[2026, YEAR]]);

const RULE: CountingRule = {
  id: 'r',
  title: '数法',
  words: ['从第二天数起。'],
  roll: 'next-working-day',
  hours: 'moment',
  pause: 'none',
  restart: false,
  basis: [],
};

function limit(parts: Partial<TimeLimit> = {}): TimeLimit & { remains: string } {
  return {
    part: 'main',
    what: '申请',
    start: '收到',
    unit: '自然日',
    length: 7,
    rule: RULE,
    whose: 'you',
    remains: '请检察院监督',
    ...parts,
  };
}

describe('standing', () => {
  it('is open up to and including the last day', () => {
    const last = standing(limit(), '2026-09-24', '2026-10-08', HOLIDAYS);
    expect(last).toMatchObject({
      kind: 'open',
      daysLeft: 0,
      counted: { nominal: '2026-10-01', last: '2026-10-08' },
    });
  });

  it('has passed the day after, and says what remains', () => {
    const past = standing(limit(), '2026-09-24', '2026-10-09', HOLIDAYS);
    expect(past).toMatchObject({ kind: 'passed', daysAgo: 1, remains: '请检察院监督' });
  });

  it('refuses working days past the last known year and names that year', () => {
    const found = standing(limit({ unit: '工作日' }), '2026-12-28', '2026-12-28', HOLIDAYS);
    expect(found).toMatchObject({ kind: 'refused', reason: expect.stringContaining('最后一年是 2026 年') });
  });

  it('does not call a limit passed while nobody knows whether it rolled', () => {
    const from = '2026-12-26';
    expect(standing(limit(), from, '2027-01-02', HOLIDAYS)).toMatchObject({ kind: 'open' });
    const near = standing(limit(), from, '2027-01-05', HOLIDAYS);
    expect(near).toMatchObject({ kind: 'refused', reason: expect.stringContaining('今天就办') });
    expect(standing(limit(), from, '2027-01-20', HOLIDAYS)).toMatchObject({ kind: 'passed' });
  });

  it('does not roll what is only kept', () => {
    const kept = limit({ rule: { ...RULE, roll: 'none' }, whose: 'kept' });
    expect(standing(kept, '2026-09-24', '2026-10-02', HOLIDAYS)).toMatchObject({
      kind: 'passed',
      counted: { last: '2026-10-01' },
    });
  });

  it('refuses what the rule does not know', () => {
    const change = { adjustments: [{ kind: 'restarted' as const, day: '2026-09-25' }] };
    const found = standing(limit(), '2026-09-24', '2026-09-26', HOLIDAYS, change);
    expect(found).toMatchObject({ kind: 'refused', reason: expect.stringContaining('没有收录') });
  });

  it('takes a last day that a court named', () => {
    const change = { adjustments: [{ kind: 'extended-to' as const, day: '2026-11-02' }] };
    const found = standing(limit(), '2026-09-24', '2026-10-09', HOLIDAYS, change);
    expect(found).toMatchObject({ kind: 'open', counted: { last: '2026-11-02' } });
  });
});

describe('months', () => {
  it.each([
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-02-29', 48, '2028-02-29'],
    ['2026-10-31', 1, '2026-11-30'],
    ['2026-11-30', 1, '2026-12-30'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2026-03-31', -1, '2026-02-28'],
  ])('%s and %i months is %s', (day, count, expected) => {
    expect(addMonths(day, count)).toBe(expected);
  });
});
