/**
 * Which units (articles, headings, laws) hold a term, and how much each holding is worth there. Sorted
 * keys and flat arrays: nothing to rebuild on load, nothing for the garbage collector to walk.
 */
export interface Postings {
  /** Ascending. */
  readonly keys: Uint32Array;
  /** Term i owns postings starts[i] to starts[i + 1]. */
  readonly starts: Uint32Array;
  readonly units: Uint32Array;
  /** The saturated, length-normalised term frequency of BM25, in 255ths of its ceiling k1 + 1. */
  readonly impacts: Uint8Array;
  readonly unitCount: number;
}

export interface Saturation {
  readonly k1: number;
  readonly b: number;
}

/** The position of a key, or -1. */
export function findTerm(postings: Postings, key: number): number {
  const { keys } = postings;
  let low = 0;
  let high = keys.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const at = keys[middle] as number;
    if (at === key) return middle;
    if (at < key) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** ln(1 + (N − n + ½) / (n + ½)): never negative, so a term in every article still counts a little. */
export function inverseFrequency(unitCount: number, holding: number): number {
  return Math.log(1 + (unitCount - holding + 0.5) / (holding + 0.5));
}

/** Adds weight × impact of one term to every unit that holds it. */
export function addScores(postings: Postings, term: number, weight: number, scores: Float32Array): void {
  const { units, impacts } = postings;
  const end = postings.starts[term + 1] as number;
  for (let i = postings.starts[term] as number; i < end; i += 1) {
    const unit = units[i] as number;
    scores[unit] = (scores[unit] as number) + weight * (impacts[i] as number);
  }
}
