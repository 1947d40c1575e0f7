import type { FactName } from '../facts.ts';
import { LABEL_NAMES, type Label } from '../labels.ts';
import type { Finding } from '../understanding.ts';
import { counts, type Heard, type Hearing } from './hearing.ts';
import { type Normalised, quoteOf } from './normalise.ts';
import { bestHit } from './quote.ts';

/** What the model decided. */
export interface Decision {
  readonly labels: readonly Label[];
  readonly beliefs: Float64Array;
  readonly urgent: boolean;
  /** Logit that the asker is the one who would do it. */
  readonly offender: number;
}

/** One text with all that was read from it so far: what the choice of facts works on. */
export interface Told {
  readonly n: Normalised;
  readonly hearing: Hearing;
  readonly decision: Decision;
  /** The words that speak most for a label. */
  readonly clauseFor: (label: Label) => string;
}

/** Something heard in passing is kept only when its label is believed at least this much. */
const BELIEVED = 0.1;

/** With a label's own wording said in so many words, a trace of belief is enough: one story may hold several harms. */
const TRACE = 0.005;

export function believed({ hearing, decision }: Told, label: Label): boolean {
  const belief = decision.beliefs[LABEL_NAMES.indexOf(label)] ?? 0;
  if (decision.labels.includes(label) || belief >= BELIEVED) return true;
  const worded = hearing.heard.some((h) => h.fact === 'label' && h.value === label && h.standing === 'said');
  return worded && belief >= TRACE;
}

export const away = ({ decision }: Told): boolean => decision.labels[0] === 'out_of_scope';

/** The hits of one fact that count, by value, in the order of the lexicon. */
export function heardValues({ hearing }: Told, fact: FactName): Map<string, Heard[]> {
  return Map.groupBy(
    hearing.heard.filter((h) => h.fact === fact && counts(h)),
    (h) => h.value,
  );
}

export function finding({ n }: Told, fact: FactName, hits: readonly Heard[]): Finding[] {
  const hit = bestHit(hits);
  return hit ? [{ fact, value: hit.value, quote: quoteOf(n, hit.start, hit.end) }] : [];
}
