import type { Features } from './features.ts';

/** The trained model, unpacked: one row of weights for each kept feature slot. */
export interface Model {
  readonly heads: number;
  readonly rows: ReadonlyMap<number, number>;
  readonly weights: Float32Array;
  readonly bias: Float32Array;
  readonly urgency: readonly number[];
}

/** What model/weights.ts holds, written by train/train.ts. */
export interface PackedModel {
  readonly heads: number;
  readonly bias: readonly number[];
  /** Scale of one quantisation step, a head. */
  readonly steps: readonly number[];
  /** Gaps between the sorted slots in base 36, separated by spaces. */
  readonly slots: string;
  /** One letter a weight, row by row: `M` is 0, `N` +1 step, `L` −1 step. */
  readonly letters: string;
  readonly urgency: readonly number[];
}

export const ZERO_LETTER = 'M'.charCodeAt(0);

export function unpack(packed: PackedModel): Model {
  const { heads } = packed;
  const rows = new Map<number, number>();
  let slot = 0;
  for (const [row, gap] of packed.slots.split(' ').entries()) {
    slot += Number.parseInt(gap, 36);
    rows.set(slot, row);
  }
  const weights = new Float32Array(packed.letters.length);
  for (let i = 0; i < weights.length; i++) {
    weights[i] = (packed.letters.charCodeAt(i) - ZERO_LETTER) * (packed.steps[i % heads] ?? 0);
  }
  return { heads, rows, weights, bias: Float32Array.from(packed.bias), urgency: packed.urgency };
}

/** One score for each label in the order of LABEL_NAMES, then one for urgency, one for a would-be offender. */
export function scoresOf(model: Model, features: Features): Float64Array {
  const out = Float64Array.from(model.bias);
  for (const [slot, value] of features) {
    const row = model.rows.get(slot);
    if (row === undefined) continue;
    const base = row * model.heads;
    for (let h = 0; h < model.heads; h++)
      out[h] = (out[h] as number) + value * (model.weights[base + h] as number);
  }
  return out;
}

export function softmax(scores: Float64Array, count: number): Float64Array {
  const top = Math.max(...scores.subarray(0, count));
  const powers = scores.slice(0, count).map((s) => Math.exp(s - top));
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((p) => p / sum);
}
