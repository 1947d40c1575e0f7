import type { CountingRule } from '@huyin/law';
import { z } from 'zod';
import { basisRecord } from './basis-record.ts';
import type { Fault } from './front-matter.ts';
import type { Files } from './laws.ts';
import { readRecords } from './records.ts';

const rule = z.strictObject({
  id: z.string().min(1),
  title: z.string().min(1),
  words: z.array(z.string().min(1)).min(1),
  roll: z.enum(['next-working-day', 'none']),
  hours: z.enum(['moment', 'next-hour']),
  pause: z.enum(['none', 'continue', 'six-months-after']),
  restart: z.boolean(),
  doubt: z.string().min(1).exactOptional(),
  basis: z.array(basisRecord),
  authority: z.string().min(1).exactOptional(),
});

export type CountingRuleRecord = z.infer<typeof rule> & CountingRule;

/** How each branch of law counts days. */
export function readCountingRules(files: Files): {
  records: ReadonlyMap<string, CountingRuleRecord>;
  faults: Fault[];
} {
  return readRecords(files, 'deadlines/rules.yaml', rule);
}

const start = z.strictObject({ id: z.string().min(1), label: z.string().min(1) });

/** The events that start a limit; the label follows a date: 2026-06-03 收到判决书. */
export type StartRecord = z.infer<typeof start>;

export function readStarts(files: Files): { records: ReadonlyMap<string, StartRecord>; faults: Fault[] } {
  return readRecords(files, 'deadlines/starts.yaml', start);
}
