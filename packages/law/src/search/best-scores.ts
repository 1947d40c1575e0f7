/**
 * The positions of the `count` highest positive scores, best first; equal scores in index order. Keeps the best
 * so far in a heap with the worst of them on top: nearly every score is refused by one comparison.
 */
export function bestScores(scores: Float32Array, count: number, allowed?: Uint8Array): Int32Array {
  const heap = new Int32Array(count);
  let size = 0;
  let least = 0;
  for (let i = 0; i < scores.length; i += 1) {
    const score = scores[i] as number;
    if (!(score > least) || (allowed && !allowed[i])) continue;
    if (size < count) {
      heap[size] = i;
      size += 1;
      if (size < count) continue;
      for (let at = (count >> 1) - 1; at >= 0; at -= 1) sink(heap, scores, at);
    } else {
      heap[0] = i;
      sink(heap, scores, 0);
    }
    least = scores[heap[0] as number] as number;
  }
  return heap.subarray(0, size).sort((a, b) => (scores[b] as number) - (scores[a] as number) || a - b);
}

function sink(heap: Int32Array, scores: Float32Array, from: number): void {
  const moved = heap[from] as number;
  let at = from;
  for (;;) {
    let child = 2 * at + 1;
    if (child >= heap.length) break;
    const next = child + 1;
    if (next < heap.length && isWorse(scores, heap[next] as number, heap[child] as number)) child = next;
    if (!isWorse(scores, heap[child] as number, moved)) break;
    heap[at] = heap[child] as number;
    at = child;
  }
  heap[at] = moved;
}

/** Of two equal scores the later position is the worse one. */
function isWorse(scores: Float32Array, a: number, b: number): boolean {
  const [left, right] = [scores[a] as number, scores[b] as number];
  return left < right || (left === right && a > b);
}
