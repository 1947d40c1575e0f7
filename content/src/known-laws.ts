import type { KnownLaw, KnownLaws } from '@huyin/law';
import { z } from 'zod';
import { day } from './figures.ts';
import { type Fault, fault } from './front-matter.ts';
import type { Files } from './laws.ts';
import { readRecords } from './records.ts';

const REPEALED = 'known-laws/repealed.yaml';
const TITLES = 'known-laws/titles.md';

const repealed = z.strictObject({
  id: z.string().min(1),
  title: z.string().min(1),
  short: z.array(z.string()),
  on: day,
  by: z.string().min(1),
  article: z.string().min(1),
  quote: z.string().min(1),
});

/** Laws known by name only: the repealed ones, and the titles of national law. */
export function readKnownLaws(files: Files): { known: KnownLaws; faults: Fault[] } {
  const { records, faults } = readRecords(files, REPEALED, repealed);
  const known = new Map<string, KnownLaw>();
  for (const { id, title, short, ...repeal } of records.values()) {
    known.set(id, { id, title, names: [title, ...short], repealed: repeal });
  }
  const lines = (files.get(TITLES) ?? '').split('\n');
  lines.forEach((line, i) => {
    if (!line.includes(' | ')) return;
    const law = readTitle(line);
    if (law) known.set(law.id, law);
    else faults.push(fault('bad-title', TITLES, i + 1, '这一行应当是“名称 | 种类 | 日期 | 最后一条”。'));
  });
  return { known, faults };
}

function readTitle(line: string): KnownLaw | undefined {
  const [title, kind, asOf, last] = line.split(' | ');
  if (!title || !kind || asOf === undefined || !/^\d+$/.test(last ?? '')) return undefined;
  const base = { id: `title:${title}`, title, names: [title] };
  return { ...base, ...(asOf && { asOf }), ...(last !== '0' && last !== undefined && { last }) };
}
