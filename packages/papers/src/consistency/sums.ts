import { printMoney, readMoney } from '../money.ts';
import type { Row } from '../value.ts';
import { type Draft, type Finding, namePlace, plainAnswer } from './finding.ts';

/** A total, the list it sums up, and the column that is added. */
const SUMS: readonly (readonly [total: string, list: string, column: string])[] = [
  ['loss.total', 'losses', 'amount'],
  ['tax.total', 'tax.incomes', 'amount'],
];

/** A total that is not the sum of its list, within one paper or across two. */
export function sumsThatDiffer(drafts: readonly Draft[]): Finding[] {
  return SUMS.flatMap(([total, list, column]) => {
    const listed = drafts.flatMap((draft) => {
      const rows = draft.values[list];
      return Array.isArray(rows) && rows.length
        ? [{ draft, sum: sumOf(rows as readonly Row[], column) }]
        : [];
    })[0];
    if (!listed || listed.sum === undefined) return [];
    return drafts.flatMap((draft) => {
      const said = readMoney(plainAnswer(draft, total) ?? '');
      if (said === undefined || said === listed.sum) return [];
      const sentence = `${namePlace(draft, total)}写的是 ${printMoney(said)}，${namePlace(listed.draft, list)}各项相加是 ${printMoney(listed.sum ?? 0)}。请核对。`;
      const places: Finding['places'] = [
        { paper: draft.paper.id, field: total },
        { paper: listed.draft.paper.id, field: list },
      ];
      return [{ finding: 'sum-differs', sentence, places } as const];
    });
  });
}

function sumOf(rows: readonly Row[], column: string): number | undefined {
  let sum = 0;
  for (const row of rows) {
    const cell = row[column];
    const fen = typeof cell === 'string' || typeof cell === 'number' ? readMoney(cell) : undefined;
    if (fen === undefined) return undefined;
    sum += fen;
  }
  return sum;
}
