import type { Hearing } from './hearing.ts';

/** Sparse features: hashed names with values. Characters and what the lexicon heard, each on its own scale. */
export type Features = ReadonlyMap<number, number>;

/** 2^20 slots; the model keeps a few thousand of them, so a chance collision with a kept one is under 1 %. */
const SLOTS = 0xfffff;
export const LONGEST_GRAM = 4;
/** What the lexicon heard weighs this much more than all characters together. */
const HEARD_SCALE = 1;

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

/** Calls back with the slot of every run of 1 to 4 characters; digits are all alike. */
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
  if (!/[我咱俺]|本人/.test(text)) names.push('no first person', `no first person ${size}`);
  if (/[?吗呢么]\s*$/.test(text)) names.push(`asks ${size}`);
  return names;
}

/** Names for what was heard: each answer with its standing, and each pair of harm and actor. */
export function heardNames(hearing: Hearing): Set<string> {
  const names = new Set<string>();
  const harms = new Set<string>();
  const actors = new Set<string>();
  for (const h of hearing.heard) {
    names.add(h.fact === 'label' ? `cue ${h.value}` : `${h.fact} ${h.value} ${h.standing}`);
    if (h.fact === 'label') names.add(`cue ${h.value} ${h.nth}`);
    if (h.fact === 'happened' && h.standing !== 'denied') harms.add(h.value);
    if (h.fact === 'actor' || h.fact === 'intent') actors.add(h.value);
  }
  for (const harm of harms) for (const actor of actors) names.add(`${harm} by ${actor}`);
  for (const concept of hearing.concepts) names.add(`class ${concept}`);
  return names;
}

export function featuresOf(text: string, hearing: Hearing): Features {
  const seen = new Set<number>();
  grams(` ${text} `, (slot) => seen.add(slot));
  const features = new Map<number, number>();
  const weight = 1 / Math.sqrt(seen.size || 1);
  for (const slot of seen) features.set(slot, weight);
  const names = [...heardNames(hearing), ...shape(text)];
  const scale = HEARD_SCALE / Math.sqrt(names.length || 1);
  for (const name of names) features.set(hashName(name), scale);
  return features;
}
