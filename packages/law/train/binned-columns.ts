import { seeded } from './seeded.ts';

/** Columns cut into at most 72 bins, so that a tree tries 71 cuts instead of every value. */
export interface BinnedColumns {
  /** Upper edge of each bin but the last. */
  readonly edges: readonly Float32Array[];
  readonly codes: readonly Uint8Array[];
}

export const MOST_BINS = 72;
const EVEN_BINS = 64;
const SAMPLE = 20_000;
/** The answers sit in the far tail of most features: it gets cuts of its own. */
const TAIL = [0.99, 0.995, 0.998, 0.9995];

export function binColumns(columns: readonly Float32Array[]): BinnedColumns {
  const edges = columns.map(edgesOf);
  return { edges, codes: columns.map((column, f) => codesOf(column, edges[f] as Float32Array)) };
}

function edgesOf(column: Float32Array): Float32Array {
  const random = seeded(column.length);
  const sample = new Float32Array(Math.min(SAMPLE, column.length));
  for (let i = 0; i < sample.length; i += 1)
    sample[i] = column[Math.floor(random() * column.length)] as number;
  sample.sort();
  const shares = Array.from({ length: EVEN_BINS - 1 }, (_, i) => (i + 1) / EVEN_BINS);
  const out: number[] = [];
  for (const share of [...shares, ...TAIL]) {
    const value = sample[Math.floor(share * sample.length)] as number;
    if (out.length === 0 || value > (out.at(-1) as number)) out.push(value);
  }
  return Float32Array.from(out);
}

function codesOf(column: Float32Array, edges: Float32Array): Uint8Array {
  return Uint8Array.from(column, (value) => {
    let low = 0;
    let high = edges.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((edges[middle] as number) < value) low = middle + 1;
      else high = middle;
    }
    return low;
  });
}
