import { type BinnedColumns, MOST_BINS } from './binned-columns.ts';
import type { Gradient } from './ranking-gradient.ts';

export interface TreeShape {
  readonly leaves: number;
  readonly fewestRows: number;
  readonly damping: number;
  readonly rate: number;
}

/** A node; `feature` -1 marks a leaf, whose value is in `split`. */
export interface TreeNode {
  feature: number;
  split: number;
  left: number;
  right: number;
}

interface Leaf {
  readonly node: number;
  readonly from: number;
  readonly to: number;
  readonly first: number;
  readonly second: number;
  histogram: Float64Array;
  cut?: { gain: number; column: number; bin: number } | undefined;
}

const PER_BIN = 3;
const LEAST_GAIN = 1e-6;

/** Grows one tree best leaf first; `rows` is reordered so that every leaf owns one stretch of it. */
export function growTree(
  data: BinnedColumns,
  columns: readonly number[],
  gradient: Gradient,
  rows: Int32Array,
  shape: TreeShape,
): { nodes: TreeNode[]; leaves: { from: number; to: number; value: number }[] } {
  const nodes: TreeNode[] = [];
  const open = (from: number, to: number): Leaf => {
    nodes.push({ feature: -1, split: 0, left: 0, right: 0 });
    const sums = sumRows(gradient, rows, from, to);
    return { node: nodes.length - 1, from, to, ...sums, histogram: new Float64Array(0) };
  };
  const root = open(0, rows.length);
  root.histogram = histogramOf(data, columns, gradient, rows, root);
  root.cut = bestCut(root, data, columns, shape);
  const leaves = [root];
  while (leaves.length < shape.leaves) {
    const at = indexOfBest(leaves);
    const leaf = leaves[at];
    if (!leaf?.cut) break;
    const feature = columns[leaf.cut.column] as number;
    const middle = partition(rows, leaf, data.codes[feature] as Uint8Array, leaf.cut.bin);
    const left = open(leaf.from, middle);
    const right = open(middle, leaf.to);
    shareHistogram(leaf, left, right, () => {
      const small = left.to - left.from < right.to - right.from ? left : right;
      return histogramOf(data, columns, gradient, rows, small);
    });
    const split = (data.edges[feature] as Float32Array)[leaf.cut.bin] as number;
    nodes[leaf.node] = { feature, split, left: left.node, right: right.node };
    left.cut = bestCut(left, data, columns, shape);
    right.cut = bestCut(right, data, columns, shape);
    leaves.splice(at, 1, left, right);
  }
  const closed = leaves.map((leaf) => {
    const value = (shape.rate * leaf.first) / (leaf.second + shape.damping);
    (nodes[leaf.node] as TreeNode).split = value;
    return { from: leaf.from, to: leaf.to, value };
  });
  return { nodes, leaves: closed };
}

function sumRows(
  gradient: Gradient,
  rows: Int32Array,
  from: number,
  to: number,
): { first: number; second: number } {
  let first = 0;
  let second = 0;
  for (let i = from; i < to; i += 1) {
    first += gradient.first[rows[i] as number] as number;
    second += gradient.second[rows[i] as number] as number;
  }
  return { first, second };
}

function histogramOf(
  data: BinnedColumns,
  columns: readonly number[],
  gradient: Gradient,
  rows: Int32Array,
  leaf: Leaf,
): Float64Array {
  const out = new Float64Array(columns.length * MOST_BINS * PER_BIN);
  columns.forEach((feature, c) => {
    const codes = data.codes[feature] as Uint8Array;
    const base = c * MOST_BINS * PER_BIN;
    for (let i = leaf.from; i < leaf.to; i += 1) {
      const row = rows[i] as number;
      const at = base + (codes[row] as number) * PER_BIN;
      out[at] = (out[at] as number) + (gradient.first[row] as number);
      out[at + 1] = (out[at + 1] as number) + (gradient.second[row] as number);
      out[at + 2] = (out[at + 2] as number) + 1;
    }
  });
  return out;
}

/** The larger child is its parent less the smaller one: half the counting is saved. */
function shareHistogram(parent: Leaf, left: Leaf, right: Leaf, countSmall: () => Float64Array): void {
  const [small, large] = left.to - left.from < right.to - right.from ? [left, right] : [right, left];
  small.histogram = countSmall();
  large.histogram = parent.histogram;
  const [whole, part] = [large.histogram, small.histogram];
  for (let i = 0; i < whole.length; i += 1) whole[i] = (whole[i] as number) - (part[i] as number);
}

function bestCut(leaf: Leaf, data: BinnedColumns, columns: readonly number[], shape: TreeShape): Leaf['cut'] {
  const { histogram } = leaf;
  const quality = (first: number, second: number) => (first * first) / (second + shape.damping);
  const whole = quality(leaf.first, leaf.second);
  let best: Leaf['cut'];
  for (let c = 0; c < columns.length; c += 1) {
    const bins = (data.edges[columns[c] as number] as Float32Array).length;
    let [first, second, count] = [0, 0, 0];
    for (let bin = 0; bin < bins; bin += 1) {
      const at = (c * MOST_BINS + bin) * PER_BIN;
      first += histogram[at] as number;
      second += histogram[at + 1] as number;
      count += histogram[at + 2] as number;
      if (count < shape.fewestRows || leaf.to - leaf.from - count < shape.fewestRows) continue;
      const gain = quality(first, second) + quality(leaf.first - first, leaf.second - second) - whole;
      if (gain > (best?.gain ?? LEAST_GAIN)) best = { gain, column: c, bin };
    }
  }
  return best;
}

function indexOfBest(leaves: readonly Leaf[]): number {
  let best = 0;
  leaves.forEach((leaf, i) => {
    if ((leaf.cut?.gain ?? 0) > (leaves[best]?.cut?.gain ?? 0)) best = i;
  });
  return best;
}

function partition(rows: Int32Array, leaf: Leaf, codes: Uint8Array, bin: number): number {
  let left = leaf.from;
  let right = leaf.to - 1;
  while (left <= right) {
    const row = rows[left] as number;
    if ((codes[row] as number) <= bin) left += 1;
    else {
      rows[left] = rows[right] as number;
      rows[right] = row;
      right -= 1;
    }
  }
  return left;
}
