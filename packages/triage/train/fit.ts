import type { Features } from '../src/understand/features.ts';
import { seeded, shuffled } from './seeded.ts';

/** A linear model over kept slots: `weights[slot][head]`, one bias a head. Plain numbers, before quantising. */
export interface Fitted {
  readonly heads: number;
  readonly weights: ReadonlyMap<number, Float64Array>;
  readonly bias: Float64Array;
}

export interface Sample {
  readonly features: Features;
  /** Share of belief for each label, sums to 1. */
  readonly target: Float64Array;
  /** Answers of the yes-or-no heads behind the labels: urgent, would-be offender. */
  readonly yes: readonly boolean[];
  readonly weight: number;
}

export interface Settings {
  readonly epochs: number;
  readonly rate: number;
  readonly decay: number;
  /** A slot seen in fewer samples is dropped. */
  readonly seenIn: number;
  /** A yes is rarer than a no and dearer to miss. */
  readonly yesWeight: number;
  /** Chance that a feature is hidden from one step, so that no single word carries a label alone. */
  readonly hide: number;
  readonly seed: number;
}

export const SETTINGS: Settings = {
  epochs: 10,
  rate: 0.2,
  decay: 1e-4,
  seenIn: 6,
  yesWeight: 2,
  hide: 0.3,
  seed: 20261123,
};

interface Packed {
  readonly slots: Int32Array;
  readonly values: Float64Array;
  readonly sample: Sample;
}

function vocabulary(samples: readonly Sample[], seenIn: number): Map<number, number> {
  const seen = new Map<number, number>();
  for (const { features } of samples)
    for (const slot of features.keys()) seen.set(slot, (seen.get(slot) ?? 0) + 1);
  const kept = [...seen].filter(([, n]) => n >= seenIn).map(([slot]) => slot);
  return new Map(kept.map((slot, i) => [slot, i]));
}

function pack(sample: Sample, index: ReadonlyMap<number, number>): Packed {
  const pairs = [...sample.features].flatMap(([slot, value]) => {
    const at = index.get(slot);
    return at === undefined ? [] : [[at, value] as const];
  });
  return {
    slots: Int32Array.from(pairs, (p) => p[0]),
    values: Float64Array.from(pairs, (p) => p[1]),
    sample,
  };
}

/** Softmax over the labels, a logistic head for each yes-or-no question behind them. */
function predict(p: Packed, w: Float64Array, bias: Float64Array, out: Float64Array): void {
  const heads = out.length;
  const labels = p.sample.target.length;
  out.set(bias);
  for (let k = 0; k < p.slots.length; k++) {
    const base = (p.slots[k] as number) * heads;
    const v = p.values[k] as number;
    for (let h = 0; h < heads; h++) out[h] = (out[h] as number) + v * (w[base + h] as number);
  }
  const top = Math.max(...out.subarray(0, labels));
  let sum = 0;
  for (let h = 0; h < labels; h++) sum += out[h] = Math.exp((out[h] as number) - top);
  for (let h = 0; h < labels; h++) out[h] = (out[h] as number) / sum;
  for (let h = labels; h < heads; h++) out[h] = 1 / (1 + Math.exp(-(out[h] as number)));
}

/** Turns predictions into errors, weighted. */
function errors({ sample }: Packed, out: Float64Array, yesWeight: number): void {
  const { target, yes, weight } = sample;
  for (let h = 0; h < target.length; h++) out[h] = ((out[h] as number) - (target[h] as number)) * weight;
  yes.forEach((answer, i) => {
    const h = target.length + i;
    out[h] = ((out[h] as number) - (answer ? 1 : 0)) * weight * (answer ? yesWeight : 1);
  });
}

function hidden(p: Packed, hide: number, random: () => number): Packed {
  const kept: number[] = [];
  for (let k = 0; k < p.slots.length; k++) if (random() >= hide) kept.push(k);
  const scale = 1 / (1 - hide);
  return {
    slots: Int32Array.from(kept, (k) => p.slots[k] as number),
    values: Float64Array.from(kept, (k) => (p.values[k] as number) * scale),
    sample: p.sample,
  };
}

interface Learner {
  readonly w: Float64Array;
  readonly squares: Float64Array;
  readonly bias: Float64Array;
}

function step(learner: Learner, p: Packed, error: Float64Array, { rate, decay }: Settings): void {
  const { w, squares, bias } = learner;
  const heads = error.length;
  for (let h = 0; h < heads; h++) bias[h] = (bias[h] as number) - 0.01 * (error[h] as number);
  for (let k = 0; k < p.slots.length; k++) {
    const base = (p.slots[k] as number) * heads;
    const v = p.values[k] as number;
    for (let i = base, h = 0; h < heads; i++, h++) {
      const g = (error[h] as number) * v + decay * (w[i] as number);
      squares[i] = (squares[i] as number) + g * g;
      w[i] = (w[i] as number) - (rate * g) / Math.sqrt(squares[i] as number);
    }
  }
}

/** AdaGrad on one sample at a time in a seeded order: the same data and seed give the same model. */
export function fit(samples: readonly Sample[], settings: Settings = SETTINGS): Fitted {
  const first = samples[0];
  const heads = first ? first.target.length + first.yes.length : 0;
  const index = vocabulary(samples, settings.seenIn);
  const packed = samples.map((s) => pack(s, index));
  const size = index.size * heads;
  const learner: Learner = {
    w: new Float64Array(size),
    squares: new Float64Array(size).fill(1e-2),
    bias: new Float64Array(heads),
  };
  const out = new Float64Array(heads);
  const random = seeded(settings.seed);
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    for (const whole of shuffled(packed, random)) {
      const p = hidden(whole, settings.hide, random);
      predict(p, learner.w, learner.bias, out);
      errors(p, out, settings.yesWeight);
      step(learner, p, out, settings);
    }
  }
  const weights = new Map([...index].map(([slot, i]) => [slot, learner.w.slice(i * heads, (i + 1) * heads)]));
  return { heads, weights, bias: learner.bias };
}
