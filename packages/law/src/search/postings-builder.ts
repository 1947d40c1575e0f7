import type { Postings, Saturation } from './postings.ts';

const EMPTY = 0;

/** Collects the terms of one unit after another; `finish` sorts everything into `Postings`. */
export class PostingsBuilder {
  #slots = new Uint32Array(1 << 16);
  #slotTerm = new Int32Array(1 << 16);
  #keys = new Uint32Array(1 << 15);
  #termCount = 0;
  /** Per term: where its entry of the current unit is, so that a repeat is one addition. */
  #lastEntry = new Int32Array(1 << 15).fill(-1);
  #entryTerm = new Uint32Array(1 << 16);
  #entryCount = new Uint16Array(1 << 16);
  #entries = 0;
  #unitStart: number[] = [0];
  #lengths: number[] = [];
  #length = 0;

  readonly add = (key: number): void => {
    const term = this.#termOf(key);
    const start = this.#unitStart[this.#unitStart.length - 1] as number;
    let entry = this.#lastEntry[term] as number;
    if (entry < start) {
      entry = this.#entries++;
      if (entry === this.#entryTerm.length) this.#growEntries();
      this.#entryTerm[entry] = term;
      this.#entryCount[entry] = 0;
      this.#lastEntry[term] = entry;
    }
    this.#entryCount[entry] = (this.#entryCount[entry] as number) + 1;
    this.#length += 1;
  };

  endUnit(): void {
    this.#unitStart.push(this.#entries);
    this.#lengths.push(this.#length);
    this.#length = 0;
  }

  #termOf(key: number): number {
    if (this.#termCount * 2 > this.#slots.length) this.#growTerms();
    const mask = this.#slots.length - 1;
    let slot = (Math.imul(key, 0x9e3779b1) >>> 7) & mask;
    while (this.#slots[slot] !== EMPTY) {
      if (this.#slots[slot] === key) return this.#slotTerm[slot] as number;
      slot = (slot + 1) & mask;
    }
    const term = this.#termCount++;
    this.#slots[slot] = key;
    this.#slotTerm[slot] = term;
    this.#keys[term] = key;
    return term;
  }

  #growTerms(): void {
    const old = this.#keys.subarray(0, this.#termCount);
    this.#slots = new Uint32Array(this.#slots.length * 2);
    this.#slotTerm = new Int32Array(this.#slots.length);
    const mask = this.#slots.length - 1;
    old.forEach((key, term) => {
      let slot = (Math.imul(key, 0x9e3779b1) >>> 7) & mask;
      while (this.#slots[slot] !== EMPTY) slot = (slot + 1) & mask;
      this.#slots[slot] = key;
      this.#slotTerm[slot] = term;
    });
    const keys = new Uint32Array(this.#slots.length);
    keys.set(old);
    this.#keys = keys;
    const last = new Int32Array(this.#slots.length).fill(-1);
    last.set(this.#lastEntry.subarray(0, this.#termCount));
    this.#lastEntry = last;
  }

  #growEntries(): void {
    const terms = new Uint32Array(this.#entryTerm.length * 2);
    terms.set(this.#entryTerm);
    this.#entryTerm = terms;
    const counts = new Uint16Array(terms.length);
    counts.set(this.#entryCount);
    this.#entryCount = counts;
  }

  finish(saturation: Saturation): Postings {
    const order = this.#keyOrder();
    const { starts, rankOf } = this.#starts(order);
    const units = new Uint32Array(this.#entries);
    const impacts = new Uint8Array(this.#entries);
    const next = starts.slice();
    const mean = this.#lengths.reduce((sum, n) => sum + n, 0) / Math.max(1, this.#lengths.length) || 1;
    for (let unit = 0; unit < this.#lengths.length; unit += 1) {
      const norm =
        saturation.k1 * (1 - saturation.b + (saturation.b * (this.#lengths[unit] as number)) / mean);
      const end = this.#unitStart[unit + 1] as number;
      for (let e = this.#unitStart[unit] as number; e < end; e += 1) {
        const rank = rankOf[this.#entryTerm[e] as number] as number;
        const at = next[rank] as number;
        next[rank] = at + 1;
        const count = this.#entryCount[e] as number;
        units[at] = unit;
        impacts[at] = Math.max(1, Math.round((255 * count) / (count + norm)));
      }
    }
    return { keys: order.keys, starts, units, impacts, unitCount: this.#lengths.length };
  }

  #keyOrder(): { keys: Uint32Array; terms: Uint32Array } {
    const keys = this.#keys.slice(0, this.#termCount).sort();
    const rank = new Map<number, number>();
    keys.forEach((key, i) => {
      rank.set(key, i);
    });
    const terms = Uint32Array.from(
      { length: this.#termCount },
      (_, t) => rank.get(this.#keys[t] as number) ?? 0,
    );
    return { keys, terms };
  }

  #starts(order: { keys: Uint32Array; terms: Uint32Array }): { starts: Uint32Array; rankOf: Uint32Array } {
    const starts = new Uint32Array(order.keys.length + 1);
    for (let e = 0; e < this.#entries; e += 1) {
      const at = (order.terms[this.#entryTerm[e] as number] as number) + 1;
      starts[at] = (starts[at] as number) + 1;
    }
    for (let i = 1; i < starts.length; i += 1) starts[i] = (starts[i] as number) + (starts[i - 1] as number);
    return { starts, rankOf: order.terms };
  }
}
