import type { TreeModel } from '../src/search/rank-model.ts';
import { binColumns } from './binned-columns.ts';
import type { TrainingRows } from './candidate-rows.ts';
import { growTree, type TreeNode, type TreeShape } from './grow-tree.ts';
import { type Gradient, rankingGradient } from './ranking-gradient.ts';
import { seeded } from './seeded.ts';

export interface BoostOptions extends TreeShape {
  readonly trees: number;
  /** Share of the features a tree may look at. */
  readonly columnShare: number;
  readonly seed: number;
}

export const BOOST: BoostOptions = {
  trees: 260,
  rate: 0.07,
  leaves: 16,
  fewestRows: 30,
  damping: 5,
  columnShare: 0.4,
  seed: 7,
};

/** Gradient boosting: each tree is grown on what the trees before it still get wrong. */
export function trainTrees(rows: TrainingRows, options: BoostOptions = BOOST): TreeModel {
  const data = binColumns(rows.columns);
  const random = seeded(options.seed);
  const count = rows.gold.length;
  const scores = new Float64Array(count);
  const gradient: Gradient = { first: new Float64Array(count), second: new Float64Array(count) };
  const order = Int32Array.from({ length: count }, (_, i) => i);
  const forest: TreeNode[][] = [];
  for (let t = 0; t < options.trees; t += 1) {
    rankingGradient(rows, scores, gradient);
    const columns = [...rows.columns.keys()].filter(() => random() < options.columnShare);
    const { nodes, leaves } = growTree(data, columns.length ? columns : [0], gradient, order, options);
    for (const { from, to, value } of leaves) {
      for (let i = from; i < to; i += 1) {
        const row = order[i] as number;
        scores[row] = (scores[row] as number) + value;
      }
    }
    forest.push(nodes);
  }
  return flatten(forest);
}

function flatten(forest: readonly TreeNode[][]): TreeModel {
  const nodes = forest.flat();
  const roots: number[] = [];
  const offsets: number[] = [];
  let at = 0;
  for (const tree of forest) {
    roots.push(at);
    for (const _ of tree) offsets.push(roots.at(-1) as number);
    at += tree.length;
  }
  return {
    roots: Uint32Array.from(roots),
    feature: Int16Array.from(nodes, (node) => node.feature),
    split: Float32Array.from(nodes, (node) => node.split),
    left: Uint32Array.from(nodes, (node, i) => node.left + (offsets[i] as number)),
    right: Uint32Array.from(nodes, (node, i) => node.right + (offsets[i] as number)),
  };
}
