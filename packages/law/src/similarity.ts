/** The character pairs of a text, counted. White space and punctuation are left out. */
export function bigrams(text: string): Map<string, number> {
  const plain = text.replace(/[\s\p{P}]/gu, '');
  const counts = new Map<string, number>();
  for (let i = 0; i + 1 < plain.length; i++) {
    const pair = plain.slice(i, i + 2);
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return counts;
}

const size = (counts: Map<string, number>): number => [...counts.values()].reduce((a, b) => a + b, 0);

/** Sørensen–Dice coefficient over character pairs: 0 nothing in common, 1 the same pairs. */
export function similarity(a: Map<string, number>, b: Map<string, number>): number {
  const total = size(a) + size(b);
  return total === 0 ? 0 : (2 * shared(a, b)) / total;
}

/** How many pairs two texts have in common. */
export function shared(a: Map<string, number>, b: Map<string, number>): number {
  let both = 0;
  for (const [pair, n] of a) both += Math.min(n, b.get(pair) ?? 0);
  return both;
}
