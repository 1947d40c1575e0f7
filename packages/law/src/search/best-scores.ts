/** The positions of the `count` highest scores, best first; equal scores in index order. A binary heap, worst on top. */
export function bestScores(scores: Float32Array, count: number, allowed?: Uint8Array): Int32Array {
  const heap = new Int32Array(count);
  let size = 0;
  for (let i = 0; i < scores.length; i += 1) {
    const score = scores[i] as number;
    if (score <= 0 || (allowed && allowed[i] === 0)) continue;
    if (size < count) {
      heap[size++] = i;
      if (size === count) for (let at = count >> 1; at >= 0; at -= 1) sink(heap, size, at, scores);
    } else if (score > (scores[heap[0] as number] as number)) {
      heap[0] = i;
      sink(heap, size, 0, scores);
    }
  }
  return heap.slice(0, size).sort((a, b) => (scores[b] as number) - (scores[a] as number) || a - b);
}

function sink(heap: Int32Array, size: number, from: number, scores: Float32Array): void {
  const item = heap[from] as number;
  let at = from;
  for (;;) {
    let child = 2 * at + 1;
    if (child >= size) break;
    if (child + 1 < size && worse(heap[child + 1] as number, heap[child] as number, scores)) child += 1;
    if (!worse(heap[child] as number, item, scores)) break;
    heap[at] = heap[child] as number;
    at = child;
  }
  heap[at] = item;
}

function worse(a: number, b: number, scores: Float32Array): boolean {
  const difference = (scores[a] as number) - (scores[b] as number);
  return difference < 0 || (difference === 0 && a > b);
}
