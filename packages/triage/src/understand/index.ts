import type { Facts } from '../facts.ts';
import { LABEL_NAMES, type Label } from '../labels.ts';
import type { Finding, Understanding } from '../understanding.ts';
import { heardSet, onlyFeared, primaryUnfeared } from './borderline.ts';
import { danger } from './danger-words.ts';
import { HARMS } from './families.ts';
import { featuresOf } from './features.ts';
import { findingsOf } from './findings.ts';
import { counts, type Hearing, hear } from './hearing.ts';
import { type Model, scoresOf, softmax } from './model.ts';
import { type Normalised, normalise, quoteOf } from './normalise.ts';
import { bestHit, strongestClause } from './quote.ts';
import { shippedModel } from './shipped.ts';
import type { Decision } from './told.ts';
import { urgencyInputs, weigh } from './urgency.ts';

/** Of a longer text only the beginning and the end are read: where people say what happened and what they ask. */
export const READ_FIRST = 6000;
export const READ_LAST = 3000;
/** A further label needs this share of belief and words of its own, or belief enough without; this many at most. */
const SECOND = 0.12;
const SECOND_WITHOUT_WORDS = 0.3;
const MOST_LABELS = 4;
/** Chosen for recall: see train/eval.ts for recall and precision on held-out texts. */
export const URGENT_FROM = -1.7;

function clipped(text: string): string {
  if (text.length <= READ_FIRST + READ_LAST) return text;
  return `${text.slice(0, READ_FIRST)}\n${text.slice(-READ_LAST)}`;
}

function labelsOf(primary: Label, beliefs: Float64Array, heard: ReadonlySet<string>): Label[] {
  if (primary === 'out_of_scope') return [primary];
  const worded = (label: Label) =>
    heard.has(`label ${label}`) || HARMS[label].some((harm) => heard.has(`happened ${harm}`));
  const ranked = LABEL_NAMES.map((label, i) => ({ label, belief: beliefs[i] ?? 0 }))
    .filter(({ label }) => label !== primary && label !== 'out_of_scope')
    .filter(({ label, belief }) => belief >= (worded(label) ? SECOND : SECOND_WITHOUT_WORDS))
    .sort((a, b) => b.belief - a.belief);
  return [primary, ...ranked.map((r) => r.label)].slice(0, MOST_LABELS);
}

function factsOf(findings: readonly Finding[]): Facts {
  const facts: Record<string, string | string[]> = {};
  for (const { fact, value } of findings) {
    if (fact === 'leaked' || fact === 'happened') {
      const list = (facts[fact] ?? []) as string[];
      facts[fact] = list.includes(value) ? list : [...list, value];
    } else facts[fact] ??= value;
  }
  return facts as Facts;
}

function cueQuote(n: Normalised, hearing: Hearing, label: Label): string | undefined {
  const hit = bestHit(hearing.heard.filter((h) => h.fact === 'label' && h.value === label && counts(h)));
  return hit && quoteOf(n, hit.start, hit.end);
}

function decide(model: Model, text: string, hearing: Hearing): Decision {
  const scores = scoresOf(model, featuresOf(text, hearing));
  const beliefs = softmax(scores, LABEL_NAMES.length);
  const byLabel = new Map(LABEL_NAMES.map((label, i) => [label, scores[i] ?? 0]));
  const primary = primaryUnfeared(byLabel, hearing);
  for (const label of onlyFeared(hearing)) if (label !== primary) beliefs[LABEL_NAMES.indexOf(label)] = 0;
  const weighed = weigh(urgencyInputs(text, hearing, scores), model.urgency);
  return {
    labels: labelsOf(primary, beliefs, heardSet(hearing)),
    beliefs,
    urgent: danger(text) || weighed >= URGENT_FROM,
    offender: scores[LABEL_NAMES.length + 1] ?? -Infinity,
  };
}

const NOTHING: Understanding = { labels: ['general_leak'], urgent: false, facts: {}, findings: [], why: [] };

/** As `understand`, with a given model: for training and cross-validation. */
export function understandWith(model: Model, text: string): Understanding {
  const n = normalise(clipped(text));
  if (n.text.trim() === '') return NOTHING;
  const hearing = hear(n.text);
  const decision = decide(model, n.text, hearing);
  const clauseFor = (label: Label) => cueQuote(n, hearing, label) ?? strongestClause(n, model, label);
  const findings = findingsOf({ n, hearing, decision, clauseFor });
  const why = decision.labels.map((label) => ({ label, quote: clauseFor(label) }));
  return { labels: decision.labels, urgent: decision.urgent, facts: factsOf(findings), findings, why };
}

/**
 * What a person's own words say: labels, urgency, and facts, each with the words that led to it. Pure and without any
 * network; the same in the browser and on the server. Linear in the length of the text, of which at most the first 6,000
 * and the last 3,000 characters are read.
 */
export function understand(text: string): Understanding {
  return understandWith(shippedModel(), text);
}
