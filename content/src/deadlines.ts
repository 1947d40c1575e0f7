import type { CountingRule, TimeLimit } from '@huyin/law';
import { z } from 'zod';
import { basisRecord } from './basis-record.ts';
import {
  type CountingRuleRecord,
  readCountingRules,
  readStarts,
  type StartRecord,
} from './counting-rules.ts';
import { type Fault, fault } from './front-matter.ts';
import type { Files } from './laws.ts';
import { readRecords } from './records.ts';

const unit = z.enum(['自然日', '工作日', '月', '年', '小时']);

/** One span of a limit. `none`: the law gives no number (及时), so there is no length and nothing to count. */
const part = z
  .strictObject({
    part: z.string().regex(/^[a-z][a-z-]*$/),
    what: z.string().min(1).exactOptional(),
    start: z.string().min(1),
    unit: z.union([unit, z.literal('none')]),
    length: z.number().int().positive().exactOptional(),
    rule: z.string().min(1),
    whose: z.enum(['you', 'them', 'kept']),
    extend: z
      .strictObject({
        unit,
        length: z.number().int().positive(),
        times: z.number().int().positive().exactOptional(),
        who: z.string().min(1),
      })
      .exactOptional(),
  })
  .refine(
    ({ unit, length }) => (unit === 'none') === (length === undefined),
    'unit 是 none 才可以没有 length',
  );

/** A limit of time in words, with the article it stands on, or the authority we hold no text of. */
const deadline = z.strictObject({
  id: z.string().min(1),
  what: z.string().min(1),
  limit: z.string().min(1),
  counting: z.string().min(1),
  strength: z.enum(['法定', '规章', '惯例', '建议']),
  confidence: z.enum(['A', 'B', 'C', 'D']),
  basis: z.array(basisRecord),
  authority: z.string().min(1).exactOptional(),
  note: z.string().min(1).exactOptional(),
  parts: z.array(part).min(1),
  /** What happens when it is missed, and what can still be done then. */
  missed: z.string().min(1),
  next: z.string().min(1),
});

type Written = z.infer<typeof deadline>;

/** A span that can be counted, with what remains when it has passed. */
export type DeadlineLimit = TimeLimit & { readonly remains: string };

export interface DeadlineRecord extends Written {
  /** The events that start it, by id, in plain words. */
  readonly starts: ReadonlyMap<string, string>;
  /** The spans that have a number; empty where the law says 及时. */
  readonly limits: readonly DeadlineLimit[];
}

export function readDeadlines(files: Files): {
  records: ReadonlyMap<string, DeadlineRecord>;
  rules: ReadonlyMap<string, CountingRuleRecord>;
  faults: Fault[];
} {
  const path = 'deadlines/deadlines.yaml';
  const read = readRecords(files, path, deadline);
  const rules = readCountingRules(files);
  const starts = readStarts(files);
  const faults = [...read.faults, ...rules.faults, ...starts.faults];
  const records = new Map<string, DeadlineRecord>();
  for (const written of read.records.values()) {
    const missing = missingName(written, rules.records, starts.records);
    if (missing) faults.push(fault('unknown-name', path, 1, `“${written.id}”：${missing}`));
    else records.set(written.id, withLimits(written, rules.records, starts.records));
  }
  return { records, rules: rules.records, faults };
}

type Rules = ReadonlyMap<string, CountingRule>;
type Starts = ReadonlyMap<string, StartRecord>;

function missingName({ parts }: Written, rules: Rules, starts: Starts): string | undefined {
  const names = parts.map((one) => one.part);
  const twice = names.find((name, i) => names.indexOf(name) !== i);
  if (twice) return `有两段都叫 ${twice}，请改名。`;
  const rule = parts.find((one) => !rules.has(one.rule))?.rule;
  if (rule) return `没有“${rule}”这个数法，请看 deadlines/rules.yaml。`;
  const start = parts.find((one) => !starts.has(one.start))?.start;
  return start && `没有“${start}”这个起算的事，请看 deadlines/starts.yaml。`;
}

function withLimits(written: Written, rules: Rules, starts: Starts): DeadlineRecord {
  const label = (id: string): string => starts.get(id)?.label ?? id;
  const limits = written.parts.flatMap((one): DeadlineLimit[] => {
    const rule = rules.get(one.rule);
    if (one.unit === 'none' || one.length === undefined || !rule) return [];
    const { part, whose, unit, length, extend } = one;
    const what = one.what ?? written.what;
    const limit = { part, what, start: label(one.start), unit, length, rule, whose, remains: written.next };
    return [extend ? { ...limit, extend } : limit];
  });
  return { ...written, starts: new Map(written.parts.map(({ start }) => [start, label(start)])), limits };
}
