/** Mean, spread and weight of each feature. */
export interface LinearModel {
  readonly mean: Float32Array;
  readonly spread: Float32Array;
  readonly weight: Float32Array;
}

/** Boosted trees, all nodes in flat arrays; a node with feature -1 is a leaf and holds its value in `split`. */
export interface TreeModel {
  readonly roots: Uint32Array;
  readonly feature: Int16Array;
  readonly split: Float32Array;
  readonly left: Uint32Array;
  readonly right: Uint32Array;
}

export interface RankModel {
  readonly linear: LinearModel;
  readonly trees: TreeModel;
}

export function linearScores(
  model: LinearModel,
  columns: readonly Float32Array[],
  rows: number,
): Float32Array {
  const out = new Float32Array(rows);
  columns.forEach((column, f) => {
    const scale = (model.weight[f] as number) / (model.spread[f] as number);
    const mean = model.mean[f] as number;
    for (let row = 0; row < rows; row += 1) {
      out[row] = (out[row] as number) + scale * ((column[row] as number) - mean);
    }
  });
  return out;
}

/** Both halves on one scale within the question, then added: each corrects what the other overlooks. */
export function mixedScores(linear: Float32Array, trees: Float32Array): Float32Array {
  const [a, b] = [1 / spreadOf(linear), 1 / spreadOf(trees)];
  return linear.map((score, row) => score * a + (trees[row] as number) * b);
}

function spreadOf(values: Float32Array): number {
  const mean = values.reduce((sum, v) => sum + v, 0) / Math.max(1, values.length);
  const variance = values.reduce((sum, v) => sum + (v - mean) ** 2, 0) / Math.max(1, values.length);
  return Math.sqrt(variance) || 1;
}
