import type { Label } from '../labels.ts';
import { LABEL_NAMES } from '../labels.ts';
import { grams } from './features.ts';
import type { Heard } from './hearing.ts';
import type { Model } from './model.ts';
import { type Normalised, quoteOf } from './normalise.ts';

const BREAKS = ',，。!！?？;；、\n ：:';
const LONGEST = 40;

function clauses(text: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  let start = 0;
  for (let i = 0; i <= text.length; i++) {
    if (i < text.length && !BREAKS.includes(text.charAt(i)) && i - start < LONGEST) continue;
    if (i > start) found.push({ start, end: i });
    start = i < text.length && BREAKS.includes(text.charAt(i)) ? i + 1 : i;
  }
  return found;
}

/** The clause whose characters speak most for a label: the quote when no word of the lexicon was heard. */
export function strongestClause(n: Normalised, model: Model, label: Label): string {
  const head = LABEL_NAMES.indexOf(label);
  let best = { score: -Infinity, start: 0, end: Math.min(n.text.length, LONGEST) };
  for (const { start, end } of clauses(n.text)) {
    let score = 0;
    grams(n.text.slice(start, end), (slot) => {
      const row = model.rows.get(slot);
      if (row !== undefined) score += model.weights[row * model.heads + head] as number;
    });
    if (score > best.score) best = { score, start, end };
  }
  return quoteOf(n, best.start, best.end);
}

/** Of several hits the one worth showing: said before feared, then the shortest that is more than one word. */
export function bestHit(hits: readonly Heard[]): Heard | undefined {
  const rank = (h: Heard) => {
    const length = h.end - h.start;
    return (h.standing === 'said' ? 0 : 1000) + (length < 3 ? 100 - length : length);
  };
  return hits.reduce<Heard | undefined>((a, b) => (!a || rank(b) < rank(a) ? b : a), undefined);
}
