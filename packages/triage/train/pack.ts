import { type PackedModel, ZERO_LETTER } from '../src/understand/model.ts';
import type { Fitted } from './fit.ts';

/** Steps on either side of zero: 4 bits a weight, less after compression, most being zero. */
const LEVELS = 7;
/** Feature slots kept, the strongest first. */
export const KEPT = 12000;
/** The few largest weights may clip, so that the many small ones keep their detail. */
const CLIPPED = 0.002;

function strength(row: Float64Array): number {
  return row.reduce((sum, w) => sum + w * w, 0);
}

/** One quantisation step a head, from its almost largest weight. */
function stepsOf(rows: readonly Float64Array[], heads: number): number[] {
  return Array.from({ length: heads }, (_, h) => {
    const sizes = rows.map((row) => Math.abs(row[h] ?? 0)).sort((a, b) => b - a);
    return (sizes[Math.floor(sizes.length * CLIPPED)] ?? 1) / LEVELS || 1;
  });
}

const rounded = (x: number): number => Number(x.toPrecision(5));

export function pack(fitted: Fitted, urgency: readonly number[], kept = KEPT): PackedModel {
  const strongest = [...fitted.weights].sort((a, b) => strength(b[1]) - strength(a[1])).slice(0, kept);
  const sorted = strongest.sort((a, b) => a[0] - b[0]);
  const steps = stepsOf(
    sorted.map(([, row]) => row),
    fitted.heads,
  ).map(rounded);
  let last = 0;
  const gaps = sorted.map(([slot]) => {
    const gap = slot - last;
    last = slot;
    return gap.toString(36);
  });
  const letter = (w: number, h: number) =>
    String.fromCharCode(ZERO_LETTER + Math.max(-LEVELS, Math.min(LEVELS, Math.round(w / (steps[h] ?? 1)))));
  return {
    heads: fitted.heads,
    bias: [...fitted.bias].map(rounded),
    steps,
    slots: gaps.join(' '),
    letters: sorted.map(([, row]) => [...row].map(letter).join('')).join(''),
    urgency: urgency.map(rounded),
  };
}
