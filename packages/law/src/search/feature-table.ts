import { highestOf } from './first-stage.ts';

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

/** 1, ½, ⅓ … from the highest down; 0 for a candidate without any score. */
function reciprocalRanks(column: Float32Array): Float32Array {
  const order = Uint16Array.from(column, (_, i) => i);
  order.sort((a, b) => (column[b] as number) - (column[a] as number) || a - b);
  const out = new Float32Array(column.length);
  order.forEach((row, rank) => {
    out[row] = (column[row] as number) > 0 ? 1 / (rank + 1) : 0;
  });
  return out;
}
