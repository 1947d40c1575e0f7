import type { Block } from '../block.ts';
import { columnShares } from '../column-shares.ts';
import type { LaidOut } from '../layout-blocks.ts';
import { PAGE, PITCH, SIZE } from '../page-measures.ts';
import { printedText } from '../printed-text.ts';

type Table = Extract<Block, { kind: 'table' }>;

const WIDTH = PAGE.width - PAGE.left - PAGE.right;
export const CELL = 4;
/** What the cells of a table share, without their lines and the space beside the words. */
export const cellsWidth = (columns: number): number => WIDTH - columns * 2 * CELL - (columns + 1) * 0.5;

/**
 * How much of a page a line needs when it leads to a table: itself and the lines between, the head and the first row.
 * pdfmake cannot be asked: cells that went over to the next page are still said to stand on the one before.
 */
export function roomNeeded(all: readonly LaidOut[], at: number): number | undefined {
  const laid = all[at];
  if (!laid) return undefined;
  if (laid.block.kind === 'table') return firstRows(laid.block);
  const next = laid.keepWithNext ? roomNeeded(all, at + 1) : undefined;
  return next === undefined ? undefined : next + high(printedText(laid.block), WIDTH, SIZE.body, PITCH.body);
}

function firstRows(table: Table): number {
  const width = cellsWidth(table.head.length);
  const widths = columnShares(table).map((share) => share * width);
  const row = (cells: readonly string[]): number =>
    Math.max(...cells.map((text, i) => high(text, widths[i] ?? width, SIZE.table, PITCH.table))) + 2 * CELL;
  return row(table.head) + row(table.rows[0] ?? []);
}

/** As if every letter were as wide as a Chinese one: rather too much room than too little. */
function high(text: string, width: number, size: number, pitch: number): number {
  return Math.ceil(([...text].length * size) / width || 1) * pitch;
}
