import type { TreeModel } from './rank-model.ts';

/** One bit a leaf. */
export const MOST_LEAVES = 32;

interface Test {
  readonly tree: number;
  readonly feature: number;
  readonly split: number;
  /** All leaves but those under the left branch, which a value above the split cannot reach. */
  readonly left: number;
}

/**
 * Reads a forest feature by feature instead of walking every tree (QuickScorer; Lucchese and others, SIGIR 2015):
 * each test a candidate fails strikes leaves out of its tree, and the first leaf left is the one it falls
 * into. Twice as fast as walking here: nothing for the processor to guess wrong.
 */
export class TreeScorer {
  readonly #trees: number;
  /** Tests of feature f, by rising split, are from starts[f] to starts[f + 1]. */
  readonly #starts: Int32Array;
  readonly #splits: Float32Array;
  readonly #treeOf: Int32Array;
  readonly #left: Int32Array;
  readonly #leaves: Float32Array;

  constructor(model: TreeModel) {
    this.#trees = model.roots.length;
    this.#leaves = new Float32Array(this.#trees * MOST_LEAVES);
    const tests: Test[] = [];
    model.roots.forEach((root, tree) => {
      const count = readTree(model, root, tree, tests, this.#leaves);
      if (count > MOST_LEAVES) throw new Error(`tree ${tree} has ${count} leaves, at most ${MOST_LEAVES}`);
    });
    tests.sort((a, b) => a.feature - b.feature || a.split - b.split);
    this.#splits = Float32Array.from(tests, ({ split }) => split);
    this.#treeOf = Int32Array.from(tests, ({ tree }) => tree);
    this.#left = Int32Array.from(tests, ({ left }) => left);
    const features = (tests[tests.length - 1]?.feature ?? -1) + 1;
    this.#starts = Int32Array.from({ length: features + 1 }, (_, f) => {
      const first = tests.findIndex(({ feature }) => feature >= f);
      return first < 0 ? tests.length : first;
    });
  }

  scores(columns: readonly Float32Array[], rows: number): Float32Array {
    const out = new Float32Array(rows);
    const open = new Int32Array(this.#trees);
    for (let row = 0; row < rows; row += 1) {
      this.#strike(columns, row, open.fill(-1));
      out[row] = this.#sum(open);
    }
    return out;
  }

  #strike(columns: readonly Float32Array[], row: number, open: Int32Array): void {
    const [starts, splits, treeOf, left] = [this.#starts, this.#splits, this.#treeOf, this.#left];
    for (let f = 0; f + 1 < starts.length; f += 1) {
      const value = (columns[f] as Float32Array)[row] as number;
      const end = starts[f + 1] as number;
      for (let test = starts[f] as number; test < end && value > (splits[test] as number); test += 1) {
        const tree = treeOf[test] as number;
        open[tree] = (open[tree] as number) & (left[test] as number);
      }
    }
  }

  #sum(open: Int32Array): number {
    const leaves = this.#leaves;
    let sum = 0;
    for (let tree = 0; tree < open.length; tree += 1) {
      const bits = open[tree] as number;
      const lowest = 31 - Math.clz32(bits & -bits);
      sum += leaves[tree * MOST_LEAVES + lowest] as number;
    }
    return sum;
  }
}

/** Leaves are numbered from the left; gives how many there are. */
function readTree(model: TreeModel, root: number, tree: number, tests: Test[], leaves: Float32Array): number {
  const walk = (node: number, first: number): number => {
    const feature = model.feature[node] as number;
    const split = model.split[node] as number;
    if (feature < 0) {
      if (first < MOST_LEAVES) leaves[tree * MOST_LEAVES + first] = split;
      return first + 1;
    }
    const middle = walk(model.left[node] as number, first);
    const struck = ((1 << (middle - first)) - 1) << first;
    tests.push({ tree, feature, split, left: ~struck });
    return walk(model.right[node] as number, middle);
  };
  return walk(root, 0);
}
