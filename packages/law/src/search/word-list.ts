import { FIRST_PRIVATE } from './fold-text.ts';

export const LONGEST_WORD = 6;
/** What an unknown single character costs, in the same quarter-nats as the words. */
const LONE_CHAR = 60;
const EMPTY = -1;

/** The words as the model file stores them: folded code units, each word closed by a 0, and its cost. */
export interface PackedWords {
  readonly units: Uint16Array;
  /** −4·ln(probability), capped at 255: the cheapest path through a sentence is its segmentation. */
  readonly costs: Uint8Array;
}

/** A dictionary mined from the statutes themselves (train/mine-words.ts); finds words by rolling hash. */
export class WordList {
  readonly size: number;
  readonly #hashes: Uint32Array;
  readonly #ids: Int32Array;
  readonly #costs: Uint8Array;
  readonly #mask: number;

  constructor(packed: PackedWords) {
    this.#costs = packed.costs;
    this.size = packed.costs.length;
    const slots = 2 ** Math.ceil(Math.log2(this.size * 2 + 2));
    this.#mask = slots - 1;
    this.#hashes = new Uint32Array(slots);
    this.#ids = new Int32Array(slots).fill(EMPTY);
    let hash = 0;
    let id = 0;
    for (const unit of packed.units) {
      if (unit !== 0) hash = extendHash(hash, unit);
      else {
        this.#put(hash, id);
        id += 1;
        hash = 0;
      }
    }
  }

  #put(hash: number, id: number): void {
    let slot = spread(hash) & this.#mask;
    while (this.#ids[slot] !== EMPTY) slot = (slot + 1) & this.#mask;
    this.#hashes[slot] = hash;
    this.#ids[slot] = id;
  }

  /** The word with this hash, or -1. Two words in 4 billion share a hash; a false hit only adds noise. */
  find(hash: number): number {
    let slot = spread(hash) & this.#mask;
    while (this.#ids[slot] !== EMPTY) {
      if (this.#hashes[slot] === hash) return this.#ids[slot] as number;
      slot = (slot + 1) & this.#mask;
    }
    return EMPTY;
  }

  cost(id: number): number {
    return this.#costs[id] as number;
  }
}

export function extendHash(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193) + 0x9e3779b9 >>> 0;
}

function spread(hash: number): number {
  return Math.imul(hash, 0x85ebca6b) >>> 8;
}

/** Words share the key space of character pairs: their keys begin with a unit that folding never yields. */
export function wordKey(id: number): number {
  return ((FIRST_PRIVATE << 16) + id) >>> 0;
}

/** Cheapest segmentation of one run of characters (Viterbi); calls back for each dictionary word on the path. */
export class Segmenter {
  readonly #words: WordList;
  #best = new Float64Array(64);
  #from = new Int32Array(64);
  #word = new Int32Array(64);

  constructor(words: WordList) {
    this.#words = words;
  }

  /** Word ids between `start` and `end` are written to `out` in reverse order; returns how many. */
  segment(units: Uint16Array, start: number, end: number, out: Int32Array): number {
    const length = end - start;
    this.#reserve(length + 1);
    this.#best.fill(Number.POSITIVE_INFINITY, 1, length + 1);
    this.#best[0] = 0;
    for (let i = 0; i < length; i += 1) this.#extend(units, start, i, length);
    let count = 0;
    for (let at = length; at > 0; at = this.#from[at] as number) {
      const id = this.#word[at] as number;
      if (id !== EMPTY) out[count++] = id;
    }
    return count;
  }

  #extend(units: Uint16Array, start: number, i: number, length: number): void {
    const base = this.#best[i] as number;
    let hash = 0;
    const longest = Math.min(LONGEST_WORD, length - i);
    for (let size = 1; size <= longest; size += 1) {
      hash = extendHash(hash, units[start + i + size - 1] as number);
      const id = size === 1 ? EMPTY : this.#words.find(hash);
      if (size > 1 && id === EMPTY) continue;
      const cost = base + (id === EMPTY ? LONE_CHAR : this.#words.cost(id));
      if (cost >= (this.#best[i + size] as number)) continue;
      this.#best[i + size] = cost;
      this.#from[i + size] = i;
      this.#word[i + size] = id;
    }
  }

  #reserve(size: number): void {
    if (size <= this.#best.length) return;
    this.#best = new Float64Array(size * 2);
    this.#from = new Int32Array(size * 2);
    this.#word = new Int32Array(size * 2);
  }
}
