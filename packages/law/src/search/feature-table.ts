import { highestOf } from './field-scores.ts';

/** Each feature belongs to a group, so that what a group is worth can be measured by leaving it out. */
export type FeatureGroup =
  | 'lexical'
  | 'coverage'
  | 'heading'
  | 'lexicon'
  | 'citing'
  | 'association'
  | 'prior'
  | 'kind'
  | 'shape'
  | 'neighbour';

export interface FeatureName {
  readonly name: string;
  readonly group: FeatureGroup;
}

/** More rows than there are ever candidates. */
const ROWS = 65_536;

/** A column a feature, a row a candidate. */
export class FeatureTable {
  readonly rows: number;
  readonly names: FeatureName[] = [];
  readonly columns: Float32Array[] = [];

  constructor(rows: number) {
    this.rows = rows;
  }

  add(group: FeatureGroup, name: string, value: (row: number) => number): Float32Array {
    const column = new Float32Array(this.rows);
    for (let row = 0; row < this.rows; row += 1) column[row] = value(row);
    this.names.push({ name, group });
    this.columns.push(column);
    return column;
  }

  /** The value, its share of the highest among the candidates, and the reciprocal of its rank. */
  addRanked(group: FeatureGroup, name: string, value: (row: number) => number): void {
    const column = this.add(group, name, value);
    const scale = 1 / (highestOf(column) || 1);
    this.add(group, `${name}.share`, (row) => (column[row] as number) * scale);
    const ranks = reciprocalRanks(column);
    this.add(group, `${name}.rank`, (row) => ranks[row] as number);
  }
}

/** 1, ½, ⅓ … from the highest down; 0 for a candidate without any score. Scores are never negative. */
function reciprocalRanks(column: Float32Array): Float32Array {
  // The bits of positive floats order as they do; with the row below them one plain numeric sort is enough.
  const bits = new Uint32Array(column.buffer, column.byteOffset, column.length);
  const keys = Float64Array.from(bits, (bit, row) => bit * ROWS + (ROWS - 1 - row)).sort();
  const out = new Float32Array(column.length);
  for (let rank = 0; rank < keys.length; rank += 1) {
    const row = ROWS - 1 - ((keys[keys.length - 1 - rank] as number) % ROWS);
    out[row] = (column[row] as number) > 0 ? 1 / (rank + 1) : 0;
  }
  return out;
}
