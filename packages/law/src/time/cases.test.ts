import { readFileSync } from 'node:fs';
import { type DeadlineLimit, openContent } from '@huyin/content';
import { CONTENT_FOLDER, readFolder } from '@huyin/content/disk';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { isFailure } from '../failure.ts';
import { type Adjustment, type Counted, countLimit, printSum } from './index.ts';

interface Case {
  name: string;
  deadline: string;
  part?: string;
  from: string;
  time?: string;
  extended?: number;
  restarted?: string;
  paused?: [string, string];
  last?: string;
  nominal?: string;
  until?: string;
  roll?: string;
  sum?: string;
  refused?: string;
}

const { deadlines, holidays } = openContent(readFolder(CONTENT_FOLDER));
const CASES = parse(readFileSync(new URL('../../cases/deadlines.yaml', import.meta.url), 'utf8')) as Case[];

function limitOf({ deadline, part }: Case): DeadlineLimit {
  const limits = deadlines.get(deadline)?.limits ?? [];
  const limit = part ? limits.find((one) => one.part === part) : limits[0];
  if (!limit) throw new Error(`no limit ${deadline} ${part}`);
  return limit;
}

function adjustmentsOf({ extended, restarted, paused }: Case): Adjustment[] {
  return [
    ...(extended ? [{ kind: 'extended' as const, times: extended }] : []),
    ...(restarted ? [{ kind: 'restarted' as const, day: restarted }] : []),
    ...(paused ? [{ kind: 'paused' as const, from: paused[0], until: paused[1] }] : []),
  ];
}

describe('the cases lawyers can read', () => {
  it.each(CASES)('$name', (one) => {
    const time = one.time ? { time: one.time } : {};
    const found = countLimit(limitOf(one), one.from, holidays, { ...time, adjustments: adjustmentsOf(one) });
    if (one.refused) {
      expect(isFailure(found) && found.sentence).toContain(one.refused);
      return;
    }
    expect(isFailure(found) && found.sentence).toBe(false);
    const counted = found as Counted;
    expect(counted.last).toBe(one.last);
    expect(counted.nominal).toBe(one.nominal ?? one.last);
    if (one.until) expect(counted.hours?.to).toBe(one.until);
    if (one.roll) expect(counted.roll.kind).toBe(one.roll);
    if (one.sum) expect(printSum(counted)).toBe(one.sum);
  });
});
