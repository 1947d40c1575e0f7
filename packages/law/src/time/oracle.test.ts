import { openContent } from '@huyin/content';
import { CONTENT_FOLDER, readFolder } from '@huyin/content/disk';
import chineseDays from 'chinese-days';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isFailure } from '../failure.ts';
import {
  type Counted,
  type CountingRule,
  countLimit,
  dayKind,
  type TimeLimit,
  type TimeUnit,
} from './index.ts';

const { holidays, countingRules } = openContent(readFolder(CONTENT_FOLDER));
const YEARS = [...holidays.keys()].sort();
const LAST = `${YEARS.at(-1)}-12-31`;
const SEED = Number(process.env.HUYIN_SEED ?? Date.now() % 1_000_000);

/** The oracle walks day by day with `Date` and the data of another project; it shares nothing with the count. */
function* days(from: string): Generator<string> {
  const [year = 0, month = 0, day = 0] = from.split('-').map(Number);
  for (let i = 1; ; i++) {
    const next = new Date(year, month - 1, day + i, 12);
    yield [next.getFullYear(), next.getMonth() + 1, next.getDate()]
      .map((n) => `${n}`.padStart(2, '0'))
      .join('-');
  }
}

const works = (day: string): boolean => chineseDays.isWorkday(day);

/** The last day, or `past` when the walk leaves the years that are known. */
function walk(from: string, length: number, unit: TimeUnit, rolls: boolean): string {
  const [year = 0, month = 0, date = 0] = from.split('-').map(Number);
  const months = unit === '年' ? length * 12 : length;
  let seen = 0;
  let crossed = 0;
  let previous = from;
  let reached = false;
  for (const day of days(from)) {
    const [y = 0, m = 0, d = 0] = day.split('-').map(Number);
    if (!reached) {
      if (unit === '工作日') {
        if (day > LAST) return 'past';
        seen += works(day) ? 1 : 0;
        reached = seen === length;
      } else if (unit === '自然日') {
        seen += 1;
        reached = seen === length;
      } else {
        crossed = (y - year) * 12 + (m - month);
        reached = crossed === months && d === date;
        if (crossed > months) {
          // The month ended without that day: its last day it is, and rolling starts there.
          reached = true;
          if (!rolls || (previous <= LAST && works(previous))) return previous;
          if (previous > LAST) return 'past';
        }
      }
    }
    if (reached && !rolls) return day;
    if (reached && day > LAST) return 'past';
    if (reached && works(day)) return day;
    previous = day;
  }
  throw new Error('a walk never ends here');
}

function rule(roll: CountingRule['roll']): CountingRule {
  const made = countingRules.get(roll === 'none' ? 'kept' : 'civil-code');
  if (!made) throw new Error('rules are missing');
  return made;
}

function mine(from: string, length: number, unit: TimeUnit, rolls: boolean): string {
  const limit: TimeLimit = {
    part: 'main',
    what: '试算',
    start: '开始',
    unit,
    length,
    rule: rule(rolls ? 'next-working-day' : 'none'),
    whose: 'you',
  };
  const found = countLimit(limit, from, holidays);
  if (isFailure(found)) return 'past';
  const { roll, last } = found as Counted;
  return roll.kind === 'unknown' ? 'past' : last;
}

function everyKnownDay(): string[] {
  const all: string[] = [];
  for (const day of days(`${(YEARS[0] ?? 0) - 1}-12-31`)) {
    if (day > LAST) return all;
    all.push(day);
  }
  return all;
}

const DAYS = everyKnownDay();
const SPANS: readonly (readonly [TimeUnit, boolean, readonly number[]])[] = [
  ['自然日', true, [1, 2, 3, 5, 7, 10, 15, 20, 30, 45, 60, 90]],
  ['自然日', false, [30]],
  ['工作日', false, [1, 2, 3, 5, 7, 10, 15, 30]],
  ['月', true, [1, 2, 3, 6]],
  ['月', false, [6]],
  ['年', true, [1, 2]],
];

describe('every day of every known year', () => {
  it('is the same kind of day for us and for the oracle', () => {
    const different = DAYS.filter((day) => {
      const kind = dayKind(holidays, day);
      return isFailure(kind) || (kind as { works: boolean }).works !== works(day);
    });
    expect(DAYS).toHaveLength(366 + 365 + 365);
    expect(different).toEqual([]);
  });

  it.each(SPANS)('%s, rolled %s, ends where a naive walk ends', (unit, rolls, lengths) => {
    const different = lengths.flatMap((length) =>
      DAYS.filter((from) => mine(from, length, unit, rolls) !== walk(from, length, unit, rolls)).map(
        (from) =>
          `${from} + ${length}: ${mine(from, length, unit, rolls)} ≠ ${walk(from, length, unit, rolls)}`,
      ),
    );
    expect(different).toEqual([]);
  });

  it(`holds for any length (seed ${SEED}; HUYIN_SEED=${SEED} repeats it)`, () => {
    console.info(`deadlines: seed ${SEED}`);
    const any = fc.property(
      fc.constantFrom(...DAYS),
      fc.integer({ min: 1, max: 250 }),
      fc.constantFrom<TimeUnit>('自然日', '工作日', '月'),
      fc.boolean(),
      (from, length, unit, rolls) => {
        const span = unit === '月' ? (length % 24) + 1 : length;
        const rolled = unit === '工作日' ? false : rolls;
        expect(mine(from, span, unit, rolled)).toBe(walk(from, span, unit, rolled));
      },
    );
    fc.assert(any, { seed: SEED, numRuns: 500 });
  });

  it('would notice a wrong 调休', () => {
    const year = holidays.get(2026);
    if (!year) throw new Error('2026 is missing');
    const wrong = new Map([...holidays, [2026, { ...year, workdays: year.workdays.slice(1) }]]);
    const differs = DAYS.filter((day) => {
      const kind = dayKind(wrong, day);
      return (kind as { works: boolean }).works !== works(day);
    });
    expect(differs).toEqual(['2026-01-04']);
  });
});
