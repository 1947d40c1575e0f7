import { isFailure, type Move, type Renumbering } from '@huyin/law';
import { z } from 'zod';
import { day } from './figures.ts';
import { type Fault, fault } from './front-matter.ts';
import type { Files } from './laws.ts';
import { readRecords } from './records.ts';

const PATH = 'renumbering/renumbering.yaml';

const table = z.strictObject({
  id: z.string().min(1),
  law: z.string().min(1),
  before: day.exactOptional(),
  after: day,
  source: z.string().min(1),
  added: z.array(z.string()).exactOptional(),
  moves: z.array(z.string()).min(1),
});

/** Old numbers → new numbers, from lines like `49 → 58、59（损毁财物另列）`. */
export function readRenumberings(files: Files): { renumberings: Renumbering[]; faults: Fault[] } {
  const { records, faults } = readRecords(files, PATH, table);
  const renumberings = [...records.values()].map((record): Renumbering => {
    const moves = record.moves.map((line) => readMove(files, line));
    faults.push(...moves.filter(isFailure).map((bad) => bad as Fault));
    const { law, before, after, source, added } = record;
    const good = moves.filter((move): move is Move => !isFailure(move));
    return { law, after, source, moves: good, ...(before && { before }), ...(added && { added }) };
  });
  return { renumberings, faults };
}

const MOVE = /^(\d+(?:-\d+)?) →((?: ?[、]?\d+(?:-\d+)?)*)(?:（(.+)）)?$/;

function readMove(files: Files, line: string): Move | Fault {
  const match = MOVE.exec(line.trim());
  if (!match?.[1]) {
    const at = (files.get(PATH) ?? '').split('\n').findIndex((one) => one.includes(line)) + 1;
    return fault('bad-move', PATH, at, `“${line}”读不懂。请写成“49 → 58、59（说明）”。`);
  }
  const now = (match[2] ?? '').split('、').map((one) => one.trim());
  return { old: match[1], now: now.filter(Boolean), ...(match[3] && { note: match[3] }) };
}
