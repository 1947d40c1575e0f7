import { CONCEPTS } from '../../data/lexicon/concepts.ts';
import { normalise } from './normalise.ts';

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Parts in order; `gaps[i]` is the most that may stand between part i and part i+1. */
export interface Pattern {
  readonly parts: readonly (readonly string[])[];
  readonly gaps: readonly number[];
}

const NEAR = 8;
const FAR = 30;

function expand(word: string): string[] {
  if (!word.startsWith('<')) return [normalise(word).text];
  const body: string | undefined = (CONCEPTS as Record<string, string>)[word.slice(1, -1)];
  if (body === undefined)
    throw new Error(`lexicon: no word class ${word}; add it to data/lexicon/concepts.ts`);
  return body.split('|').flatMap(expand);
}

export function parsePattern(source: string): Pattern {
  const pieces = source.split(/(~~?)/);
  const parts = pieces.filter((_, i) => i % 2 === 0).map((p) => [...new Set(p.split('|').flatMap(expand))]);
  const gaps = pieces.filter((_, i) => i % 2 === 1).map((g) => (g === '~' ? NEAR : FAR));
  if (parts.some((p) => p.some((word) => word === '')))
    throw new Error(`lexicon: an empty word in “${source}”`);
  return { parts, gaps };
}

/** Where sentences end, as a running count, so that "same sentence" is one comparison. */
export function sentenceNumbers(text: string): Int32Array {
  const numbers = new Int32Array(text.length + 1);
  let n = 0;
  for (let i = 0; i < text.length; i++) {
    if ('。!?;\n！？；'.includes(text.charAt(i))) n++;
    numbers[i + 1] = n;
  }
  return numbers;
}

/**
 * Joins the spans of the parts so far with the hits of the next part. Both are sorted by end; for each hit the
 * nearest span that ends before it is taken, so the work is linear in the number of hits.
 */
export function join(
  left: readonly Span[],
  right: readonly Span[],
  gap: number,
  sentences: Int32Array,
): Span[] {
  const joined: Span[] = [];
  const byStart = [...right].sort((a, b) => a.start - b.start);
  let i = 0;
  let best: Span | undefined;
  for (const hit of byStart) {
    while (i < left.length && (left[i] as Span).end <= hit.start) best = left[i++];
    if (!best || hit.start - best.end > gap) continue;
    if (sentences[best.end] === sentences[hit.start]) joined.push({ start: best.start, end: hit.end });
  }
  return joined.sort((a, b) => a.end - b.end);
}
