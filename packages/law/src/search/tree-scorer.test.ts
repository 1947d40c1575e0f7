import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TreeModel } from './rank-model.ts';
import { MOST_LEAVES, TreeScorer } from './tree-scorer.ts';

type Tree = number | { feature: number; split: number; left: Tree; right: Tree };
const FEATURES = 4;

const quarter = fc.integer({ min: -8, max: 8 }).map((n) => n / 4);
const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    quarter,
    fc.record({
      feature: fc.integer({ min: 0, max: FEATURES - 1 }),
      split: quarter,
      left: tie('tree'),
      right: tie('tree'),
    }),
  ),
}));

function flat(trees: readonly Tree[]): TreeModel {
  const [feature, split, left, right]: [number[], number[], number[], number[]] = [[], [], [], []];
  const put = (one: Tree): number => {
    const at = feature.length;
    const leaf = typeof one === 'number';
    feature.push(leaf ? -1 : one.feature);
    split.push(leaf ? one : one.split);
    left.push(0);
    right.push(0);
    if (!leaf) {
      left[at] = put(one.left);
      right[at] = put(one.right);
    }
    return at;
  };
  const roots = Uint32Array.from(trees, put);
  return {
    roots,
    feature: Int16Array.from(feature),
    split: Float32Array.from(split),
    left: Uint32Array.from(left),
    right: Uint32Array.from(right),
  };
}

function walk(one: Tree, values: readonly number[]): number {
  if (typeof one === 'number') return one;
  return walk((values[one.feature] as number) <= one.split ? one.left : one.right, values);
}

describe('a forest read feature by feature', () => {
  it('gives what walking every tree gives', () => {
    const rows = fc.array(fc.tuple(quarter, quarter, quarter, quarter), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(fc.array(tree, { maxLength: 8 }), rows, (trees, table) => {
        const columns = [0, 1, 2, 3].map((f) => Float32Array.from(table, (row) => row[f] as number));
        const walked = table.map((row) => trees.reduce<number>((sum, one) => sum + walk(one, row), 0));
        expect([...new TreeScorer(flat(trees)).scores(columns, table.length)]).toEqual(walked);
      }),
      { numRuns: 1000 },
    );
  });

  it('refuses a tree with more leaves than it has bits', () => {
    let deep: Tree = 0;
    for (let i = 0; i < MOST_LEAVES; i += 1) deep = { feature: 0, split: i, left: deep, right: i };
    expect(() => new TreeScorer(flat([deep]))).toThrow(/33 leaves/);
  });
});
