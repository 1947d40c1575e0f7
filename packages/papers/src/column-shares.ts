import type { TableBlock } from './block.ts';

/** No column narrower than about three characters, however short its words. */
const LEAST = 3;
/** Beyond this a longer text does not ask for more width: it wraps. */
const MOST = 16;
/** Word puts a little space between Chinese and digits, and a date should stay on one line. */
const AIR = 1;

/** Which part of the width each column takes: as long as its longest words, within bounds. */
export function columnShares({ head, rows }: TableBlock): readonly number[] {
  const wanted = head.map((title, i) => {
    const lengths = [title, ...rows.map((row) => row[i] ?? '')].map(widthOf);
    return Math.min(MOST, Math.max(LEAST, ...lengths)) + AIR;
  });
  const sum = wanted.reduce((total, width) => total + width, 0);
  return wanted.map((width) => width / sum);
}

/** In Chinese characters; Latin letters and digits take half of one. */
function widthOf(text: string): number {
  return [...text].reduce((sum, char) => sum + (char < '\u2000' ? 0.5 : 1), 0);
}
