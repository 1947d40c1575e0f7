import { findTerm, inverseFrequency, type Postings } from './postings.ts';
import type { TermWeights } from './query-terms.ts';

/** How much of the question stands in each candidate, and in how long a piece. */
export interface Coverage {
  /** Share of the question's pairs by inverse frequency, and by count. */
  readonly weight: Float32Array;
  readonly share: Float32Array;
  readonly count: Float32Array;
  readonly words: Float32Array;
  /** The rarest pair that matches. */
  readonly rarest: Float32Array;
  /** The longest run of neighbouring pairs of the question that all match. */
  readonly run: Float32Array;
}

/** A pair that no statute has tells that the question asks for something else. */
const UNKNOWN_PAIR = 2;

/** `slotOf` gives each article its place among the candidates, -1 for the others. */
export function coverageOf(
  pairs: TermWeights,
  words: TermWeights,
  fields: { pairs: Postings; words: Postings },
  slotOf: Int16Array,
  count: number,
): Coverage {
  const fill = () => new Float32Array(count);
  const out = { weight: fill(), share: fill(), count: fill(), words: fill(), rarest: fill(), run: fill() };
  const total = addPairs(pairs, fields.pairs, slotOf, out);
  const wordTotal = addWords(words, fields.words, slotOf, out.words);
  for (let i = 0; i < count; i += 1) {
    out.share[i] = (out.count[i] as number) / Math.max(1, pairs.size);
    out.weight[i] = (out.weight[i] as number) / (total || 1);
    out.words[i] = (out.words[i] as number) / (wordTotal || 1);
  }
  return out;
}

function addPairs(pairs: TermWeights, field: Postings, slotOf: Int16Array, out: Coverage): number {
  const lastAt = new Int32Array(out.run.length).fill(-9);
  const running = new Float32Array(out.run.length);
  let total = 0;
  let at = 0;
  let previous = 0;
  for (const key of pairs.keys()) {
    // Pairs that share a character are neighbours in the question; others start a new run.
    at += key >>> 16 === (previous & 0xffff) ? 1 : 2;
    previous = key;
    const term = findTerm(field, key);
    if (term < 0) {
      total += UNKNOWN_PAIR;
      continue;
    }
    const [start, end] = [field.starts[term] as number, field.starts[term + 1] as number];
    const idf = inverseFrequency(field.unitCount, end - start);
    total += idf;
    for (let p = start; p < end; p += 1) {
      const slot = slotOf[field.units[p] as number] as number;
      if (slot < 0) continue;
      out.weight[slot] = (out.weight[slot] as number) + idf;
      out.count[slot] = (out.count[slot] as number) + 1;
      if (idf > (out.rarest[slot] as number)) out.rarest[slot] = idf;
      running[slot] = lastAt[slot] === at - 1 ? (running[slot] as number) + 1 : 1;
      lastAt[slot] = at;
      if ((running[slot] as number) > (out.run[slot] as number)) out.run[slot] = running[slot] as number;
    }
  }
  return total;
}

function addWords(words: TermWeights, field: Postings, slotOf: Int16Array, out: Float32Array): number {
  let total = 0;
  for (const key of words.keys()) {
    const term = findTerm(field, key);
    if (term < 0) continue;
    const [start, end] = [field.starts[term] as number, field.starts[term + 1] as number];
    const idf = inverseFrequency(field.unitCount, end - start);
    total += idf;
    for (let p = start; p < end; p += 1) {
      const slot = slotOf[field.units[p] as number] as number;
      if (slot >= 0) out[slot] = (out[slot] as number) + idf;
    }
  }
  return total;
}
