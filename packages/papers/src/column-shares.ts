import type { TableBlock } from './block.ts';

/** All in Chinese characters of the table: the width of the page, and the air at the sides of a cell. */
const ROOM = 36;
const AIR = 1;
/** However short its words, no column is narrower; and a longer text does not ask for more: it wraps. */
const LEAST = 2;
const LEAST_WORDS = 4;
const MOST = 16;
/** Digits and Latin letters are a little wider than half a character. */
const LATIN = 0.57;
/** Numbers, codes and dates are read as one and stay on one line, unless that takes too much from the others. */
const PIECE = /\d+年\d+月\d+日|[\d,.]+ 元|[\x21-\x7e]+/g;
const FAIR = 1.25;

/** Which part of the width each column takes: first what keeps its numbers whole, then by length of its words. */
export function columnShares({ head, rows }: TableBlock): readonly number[] {
  const columns = head.map((title, i) => {
    const cells = [title, ...rows.map((row) => row[i] ?? '')];
    const wanted = Math.min(MOST, Math.max(LEAST, ...cells.map(widthOf)));
    const fair = (FAIR * ROOM) / head.length - AIR;
    const pieces = cells.map((cell) => longestPiece(cell, fair));
    const least = Math.max(Math.min(LEAST_WORDS, wanted), ...pieces);
    return { least: least + AIR, more: Math.max(0, wanted - least) };
  });
  const least = sum(columns.map((column) => column.least));
  const more = sum(columns.map((column) => column.more));
  const spare = Math.max(0, ROOM - least);
  const widths = columns.map((column) =>
    more ? column.least + (spare * column.more) / more : column.least + spare / columns.length,
  );
  return widths.map((width) => width / sum(widths));
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

function longestPiece(text: string, most: number): number {
  const widths = (text.match(PIECE) ?? []).map(widthOf);
  return Math.max(0, ...widths.filter((width) => width <= most));
}

function widthOf(text: string): number {
  return sum([...text].map((char) => (char < '\u2000' ? LATIN : 1)));
}
