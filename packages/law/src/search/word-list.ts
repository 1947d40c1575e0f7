export const LONGEST_WORD = 6;
const EMPTY = -1;

/** The dictionary as the model file stores it: folded code units, each word closed by a 0. */
export type PackedWords = Uint16Array;

/** A dictionary mined from the statutes themselves (train/mine-words.ts); finds words by rolling hash. */
export class WordList {
  readonly size: number;
  readonly #hashes: Uint32Array;
  readonly #ids: Int32Array;
  readonly #mask: number;

  constructor(packed: PackedWords) {
    this.size = packed.reduce((count, unit) => count + (unit === 0 ? 1 : 0), 0);
    const slots = 2 ** Math.ceil(Math.log2(this.size * 2 + 2));
    this.#mask = slots - 1;
    this.#hashes = new Uint32Array(slots);
    this.#ids = new Int32Array(slots).fill(EMPTY);
    this.#fill(packed);
  }

  #fill(packed: PackedWords): void {
    let hash = 0;
    let id = 0;
    for (const unit of packed) {
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
}

export function extendHash(hash: number, unit: number): number {
  return (Math.imul(hash ^ unit, 0x01000193) + 0x9e3779b9) >>> 0;
}

function spread(hash: number): number {
  return Math.imul(hash, 0x85ebca6b) >>> 8;
}
