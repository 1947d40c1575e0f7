const BUCKETS = 2048;

/**
 * The positions of the `count` highest positive scores, best first; equal scores in index order. Counts
 * scores into buckets, then sorts only those above the bucket where the count is reached.
 */
export function bestScores(scores: Float32Array, count: number, allowed?: Uint8Array): Int32Array {
  let highest = 0;
  for (let i = 0; i < scores.length; i += 1)
    if ((scores[i] as number) > highest) highest = scores[i] as number;
  const scale = (BUCKETS - 1) / (highest || 1);
  const floor = floorBucket(scores, count, scale, allowed);
  const found: number[] = [];
  for (let i = 0; i < scores.length; i += 1) {
    const score = scores[i] as number;
    if (score > 0 && Math.floor(score * scale) >= floor && (!allowed || allowed[i])) found.push(i);
  }
  found.sort((a, b) => (scores[b] as number) - (scores[a] as number) || a - b);
  return Int32Array.from(found.slice(0, count));
}

/** The highest bucket such that it and those above hold at least `count` scores; 0 when there are fewer. */
function floorBucket(scores: Float32Array, count: number, scale: number, allowed?: Uint8Array): number {
  const sizes = new Int32Array(BUCKETS);
  for (let i = 0; i < scores.length; i += 1) {
    const score = scores[i] as number;
    if (score <= 0 || (allowed && !allowed[i])) continue;
    const bucket = Math.floor(score * scale);
    sizes[bucket] = (sizes[bucket] as number) + 1;
  }
  let held = 0;
  for (let bucket = BUCKETS - 1; bucket > 0; bucket -= 1) {
    held += sizes[bucket] as number;
    if (held >= count) return bucket;
  }
  return 0;
}
