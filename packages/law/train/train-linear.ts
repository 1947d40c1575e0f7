import type { LinearModel } from '../src/search/rank-model.ts';
import type { TrainingRows } from './candidate-rows.ts';

const STEPS = 120;
const RATE = 0.1;
const PULL_TO_ZERO = 1e-3;

/** Softmax over the candidates of each question, its answers sharing the target; Adam on all questions at once. */
export function trainLinear(rows: TrainingRows): LinearModel {
  const { mean, spread } = moments(rows);
  const scaled = standardised(rows, mean, spread);
  const weight = new Float64Array(rows.features);
  const momentum = new Float64Array(rows.features);
  const energy = new Float64Array(rows.features);
  for (let step = 1; step <= STEPS; step += 1) {
    const gradient = softmaxGradient(rows, scaled, weight);
    const rate = RATE * (step < STEPS * 0.6 ? 1 : step < STEPS * 0.85 ? 0.3 : 0.1);
    for (let f = 0; f < weight.length; f += 1) {
      const g = (gradient[f] as number) + PULL_TO_ZERO * (weight[f] as number);
      momentum[f] = 0.9 * (momentum[f] as number) + 0.1 * g;
      energy[f] = 0.99 * (energy[f] as number) + 0.01 * g * g;
      const along = (momentum[f] as number) / (1 - 0.9 ** step);
      const size = Math.sqrt((energy[f] as number) / (1 - 0.99 ** step)) + 1e-6;
      weight[f] = (weight[f] as number) - (rate * along) / size;
    }
  }
  return {
    mean: Float32Array.from(mean),
    spread: Float32Array.from(spread),
    weight: Float32Array.from(weight),
  };
}

function moments(rows: TrainingRows): { mean: Float64Array; spread: Float64Array } {
  const mean = Float64Array.from(rows.columns, (column) => column.reduce((s, v) => s + v, 0) / column.length);
  const spread = Float64Array.from(rows.columns, (column, f) => {
    const variance = column.reduce((s, v) => s + (v - (mean[f] as number)) ** 2, 0) / column.length;
    return Math.sqrt(variance) || 1;
  });
  return { mean, spread };
}

/** Row after row, so that one candidate's features lie side by side. */
function standardised(rows: TrainingRows, mean: Float64Array, spread: Float64Array): Float32Array {
  const { features, columns, gold } = rows;
  const out = new Float32Array(gold.length * features);
  columns.forEach((column, f) => {
    const [m, s] = [mean[f] as number, spread[f] as number];
    for (let i = 0; i < column.length; i += 1) out[i * features + f] = ((column[i] as number) - m) / s;
  });
  return out;
}

function softmaxGradient(rows: TrainingRows, scaled: Float32Array, weight: Float64Array): Float64Array {
  const { features, gold, starts } = rows;
  const gradient = new Float64Array(features);
  const questions = starts.length - 1;
  for (let q = 0; q < questions; q += 1) {
    const [start, end] = [starts[q] as number, starts[q + 1] as number];
    const shares = softmax(scaled, weight, start, end);
    let answers = 0;
    for (let i = start; i < end; i += 1) answers += gold[i] as number;
    for (let i = start; i < end; i += 1) {
      const off = (shares[i - start] as number) - (gold[i] as number) / answers;
      if (Math.abs(off) < 1e-6) continue;
      const at = i * features;
      for (let f = 0; f < features; f += 1) {
        gradient[f] = (gradient[f] as number) + (off * (scaled[at + f] as number)) / questions;
      }
    }
  }
  return gradient;
}

function softmax(scaled: Float32Array, weight: Float64Array, start: number, end: number): Float64Array {
  const out = new Float64Array(end - start);
  let highest = Number.NEGATIVE_INFINITY;
  for (let i = start; i < end; i += 1) {
    let score = 0;
    const at = i * weight.length;
    for (let f = 0; f < weight.length; f += 1) score += (weight[f] as number) * (scaled[at + f] as number);
    out[i - start] = score;
    if (score > highest) highest = score;
  }
  let sum = 0;
  for (let i = 0; i < out.length; i += 1) {
    out[i] = Math.exp((out[i] as number) - highest);
    sum += out[i] as number;
  }
  for (let i = 0; i < out.length; i += 1) out[i] = (out[i] as number) / sum;
  return out;
}
