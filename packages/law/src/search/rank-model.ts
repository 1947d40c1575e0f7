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

export function treeScores(model: TreeModel, columns: readonly Float32Array[], rows: number): Float32Array {
  const out = new Float32Array(rows);
  const width = columns.length;
  const values = sideBySide(columns, rows);
  const { feature, split, left, right, roots } = model;
  for (let row = 0; row < rows; row += 1) {
    const at = row * width;
    let sum = 0;
    for (let t = 0; t < roots.length; t += 1) {
      let node = roots[t] as number;
      let f = feature[node] as number;
      while (f >= 0) {
        node = ((values[at + f] as number) <= (split[node] as number) ? left[node] : right[node]) as number;
        f = feature[node] as number;
      }
      sum += split[node] as number;
    }
    out[row] = sum;
  }
  return out;
}

/** All features of one candidate next to each other: every tree looks at that candidate before the next. */
function sideBySide(columns: readonly Float32Array[], rows: number): Float32Array {
  const out = new Float32Array(columns.length * rows);
  columns.forEach((column, f) => {
    for (let row = 0; row < rows; row += 1) out[row * columns.length + f] = column[row] as number;
  });
  return out;
}

/** Both halves on one scale within the question, then added: each corrects what the other overlooks. */
export function mixedScores(model: RankModel, columns: readonly Float32Array[], rows: number): Float32Array {
  const linear = linearScores(model.linear, columns, rows);
  const trees = treeScores(model.trees, columns, rows);
  const [a, b] = [1 / spreadOf(linear), 1 / spreadOf(trees)];
  return linear.map((score, row) => score * a + (trees[row] as number) * b);
}

function spreadOf(values: Float32Array): number {
  const mean = values.reduce((sum, v) => sum + v, 0) / Math.max(1, values.length);
  const variance = values.reduce((sum, v) => sum + (v - mean) ** 2, 0) / Math.max(1, values.length);
  return Math.sqrt(variance) || 1;
}
