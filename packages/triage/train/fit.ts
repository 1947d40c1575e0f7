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
  readonly urgent: number;
  readonly weight: number;
}

export interface Settings {
  readonly epochs: number;
  readonly rate: number;
  readonly decay: number;
  /** A slot seen in fewer samples is dropped. */
  readonly seenIn: number;
  readonly urgentWeight: number;
  /** Chance that a feature is hidden from one step, so that no single word carries a label alone. */
  readonly hide: number;
  readonly seed: number;
}

export const SETTINGS: Settings = {
  epochs: 10,
  rate: 0.2,
  decay: 1e-4,
  seenIn: 6,
  urgentWeight: 2,
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

/** Softmax over the labels, a logistic head for urgency in the last place. */
function predict(p: Packed, w: Float64Array, bias: Float64Array, out: Float64Array): void {
  const heads = out.length;
  out.set(bias);
  for (let k = 0; k < p.slots.length; k++) {
    const base = (p.slots[k] as number) * heads;
    const v = p.values[k] as number;
    for (let h = 0; h < heads; h++) out[h] = (out[h] as number) + v * (w[base + h] as number);
  }
  let top = -Infinity;
  for (let h = 0; h < heads - 1; h++) top = Math.max(top, out[h] as number);
  let sum = 0;
  for (let h = 0; h < heads - 1; h++) {
    out[h] = Math.exp((out[h] as number) - top);
    sum += out[h] as number;
  }
  for (let h = 0; h < heads - 1; h++) out[h] = (out[h] as number) / sum;
  out[heads - 1] = 1 / (1 + Math.exp(-(out[heads - 1] as number)));
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

/** AdaGrad on one sample at a time in a seeded order: the same data and seed give the same model. */
export function fit(samples: readonly Sample[], settings: Settings = SETTINGS): Fitted {
  const heads = (samples[0]?.target.length ?? 0) + 1;
  const index = vocabulary(samples, settings.seenIn);
  const packed = samples.map((s) => pack(s, index));
  const w = new Float64Array(index.size * heads);
  const g2 = new Float64Array(index.size * heads).fill(1e-2);
  const bias = new Float64Array(heads);
  const out = new Float64Array(heads);
  const random = seeded(settings.seed);
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    for (const whole of shuffled(packed, random)) {
      const p = settings.hide > 0 ? hidden(whole, settings.hide, random) : whole;
      predict(p, w, bias, out);
      const { target, urgent, weight } = p.sample;
      for (let h = 0; h < heads - 1; h++) out[h] = ((out[h] as number) - (target[h] as number)) * weight;
      const last = heads - 1;
      out[last] = ((out[last] as number) - urgent) * weight * (urgent > 0.5 ? settings.urgentWeight : 1);
      for (let h = 0; h < heads; h++) bias[h] = (bias[h] as number) - 0.01 * (out[h] as number);
      for (let k = 0; k < p.slots.length; k++) {
        const base = (p.slots[k] as number) * heads;
        const v = p.values[k] as number;
        for (let h = 0; h < heads; h++) {
          const g = (out[h] as number) * v + settings.decay * (w[base + h] as number);
          g2[base + h] = (g2[base + h] as number) + g * g;
          w[base + h] = (w[base + h] as number) - (settings.rate * g) / Math.sqrt(g2[base + h] as number);
        }
      }
    }
  }
  const weights = new Map([...index].map(([slot, i]) => [slot, w.slice(i * heads, (i + 1) * heads)]));
  return { heads, weights, bias };
}
