import { foldText } from './fold-text.ts';
import { findTerm, inverseFrequency, type Postings } from './postings.ts';
import type { TermWeights } from './query-terms.ts';
import { pairKey } from './terms.ts';

/** A stretch of the article's own words; marks are [start, end) offsets inside `text`. */
export interface Snippet {
  readonly text: string;
  /** Where the stretch begins in the article. */
  readonly at: number;
  readonly marks: readonly (readonly [number, number])[];
}

const LENGTH = 90;
/** A pair this common (在、的、应当 …) is not worth a mark. */
const LEAST_WEIGHT = 2;

/** The window with the most weight of matching pairs, moved back to the start of a clause if one is near. */
export function snippetOf(text: string, pairs: TermWeights, field: Postings, length = LENGTH): Snippet {
  const units = foldText(text);
  const weights = new Float32Array(text.length);
  for (let i = 1; i < units.length; i += 1) {
    const key = pairKey(units[i - 1] as number, units[i] as number);
    if (units[i - 1] && units[i] && pairs.has(key)) weights[i - 1] = weightOf(key, field);
  }
  const start = clauseStart(text, bestWindow(weights, length));
  const end = Math.min(text.length, start + length);
  return { text: text.slice(start, end), at: start, marks: marksIn(weights, start, end) };
}

function weightOf(key: number, field: Postings): number {
  const term = findTerm(field, key);
  if (term < 0) return LEAST_WEIGHT;
  const holding = (field.starts[term + 1] as number) - (field.starts[term] as number);
  return inverseFrequency(field.unitCount, holding);
}

function bestWindow(weights: Float32Array, length: number): number {
  let sum = 0;
  let best = 0;
  let bestSum = 0;
  for (let end = 0; end < weights.length; end += 1) {
    sum += weights[end] as number;
    if (end >= length) sum -= weights[end - length] as number;
    if (sum > bestSum + 1e-4) {
      bestSum = sum;
      best = Math.max(0, end - length + 1);
    }
  }
  return best;
}

const BACK = 30;

function clauseStart(text: string, from: number): number {
  for (let at = from; at > 0 && from - at < BACK; at -= 1) {
    if ('。；\n：'.includes(text.charAt(at - 1))) return at;
  }
  return from < BACK ? 0 : from;
}

function marksIn(weights: Float32Array, start: number, end: number): [number, number][] {
  const marks: [number, number][] = [];
  for (let at = start; at + 1 < end; at += 1) {
    if ((weights[at] as number) < LEAST_WEIGHT) continue;
    const last = marks.at(-1);
    if (last && last[1] >= at - start) last[1] = at - start + 2;
    else marks.push([at - start, at - start + 2]);
  }
  return marks;
}
