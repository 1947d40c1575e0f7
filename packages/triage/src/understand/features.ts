import type { Hearing } from './hearing.ts';

/** Sparse features: hashed names with values. Characters and what the lexicon heard, each on its own scale. */
export type Features = ReadonlyMap<number, number>;

/** 2^20 slots; the model keeps a few thousand of them, so a chance collision with a kept one is under 1 %. */
const SLOTS = 0xfffff;
export const LONGEST_GRAM = 3;
/** How loud a label's own cue is, and one wording of it. Chosen by cross-validation on the authored set. */
const CUE = 0.3;
const WORDING = 0.1;

function hashCode(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193);
}

function finish(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (mixed ^ (mixed >>> 13)) & SLOTS;
}

export function hashName(name: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < name.length; i++) hash = hashCode(hash, name.charCodeAt(i));
  return finish(hash);
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Calls back with the slot of every run of 1 to 3 characters; digits are all alike. */
export function grams(text: string, found: (slot: number, start: number, length: number) => void): void {
  for (let i = 0; i < text.length; i++) {
    let hash = 0x811c9dc5 ^ 0x55;
    for (let n = 1; n <= LONGEST_GRAM && i + n <= text.length; n++) {
      const code = text.charCodeAt(i + n - 1);
      hash = hashCode(hash, isDigit(code) ? 48 : code);
      found(finish(hash), i, n);
    }
  }
}

function shape(text: string): string[] {
  const size =
    text.length < 16
      ? 'xs'
      : text.length < 40
        ? 's'
        : text.length < 120
          ? 'm'
          : text.length < 300
            ? 'l'
            : 'xl';
  const names = [`length ${size}`];
  if (!/[我咱俺]|本人/.test(text)) names.push(`no first person ${size}`);
  return names;
}

/** How often each thing was heard. A long story says its main harm many times and others in passing. */
function heardCounts(hearing: Hearing): Map<string, number> {
  const counts = new Map<string, number>();
  const add = (name: string, n = 1) => counts.set(name, (counts.get(name) ?? 0) + n);
  for (const h of hearing.heard) {
    if (h.fact === 'label') {
      add(`cue ${h.value}`);
      add(`wording ${h.value} ${h.nth}`);
    } else add(`${h.fact} ${h.value} ${h.standing}`);
  }
  for (const [name, n] of hearing.classes) add(`class ${name}`, n);
  return counts;
}

const SHORT = 60;
/** In a short text being heard at all is everything; in a long one how often matters. */
function loudness(count: number, length: number): number {
  return length <= SHORT ? 1 : 0.6 + 0.4 * Math.log(count);
}

function gramFeatures(text: string, features: Map<number, number>): void {
  const counts = new Map<number, number>();
  grams(` ${text} `, (slot) => counts.set(slot, (counts.get(slot) ?? 0) + 1));
  let norm = 0;
  for (const [slot, n] of counts) {
    const value = 1 + Math.log(n);
    features.set(slot, value);
    norm += value * value;
  }
  const scale = 1 / Math.sqrt(norm || 1);
  for (const [slot, value] of features) features.set(slot, value * scale);
}

export function featuresOf(text: string, hearing: Hearing): Features {
  const features = new Map<number, number>();
  gramFeatures(text, features);
  const counts = heardCounts(hearing);
  for (const name of shape(text)) counts.set(name, 1);
  const names = [...counts.keys()].filter((name) => !name.startsWith('cue') && !name.startsWith('wording'));
  const scale = 1 / Math.sqrt(names.length || 1);
  for (const [name, n] of counts) {
    const base = name.startsWith('cue') ? CUE : name.startsWith('wording') ? WORDING : scale;
    features.set(hashName(name), base * (name.startsWith('wording') ? 1 : loudness(n, text.length)));
  }
  return features;
}
