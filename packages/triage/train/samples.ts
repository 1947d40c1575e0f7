import { LABEL_NAMES, type Label } from '../src/labels.ts';
import { type Features, featuresOf } from '../src/understand/features.ts';
import { type Hearing, hear } from '../src/understand/hearing.ts';
import { normalise } from '../src/understand/normalise.ts';
import type { Example } from './dataset.ts';
import type { Sample } from './fit.ts';

/** An example read once: the folds share the work. */
export interface Read {
  readonly example: Example;
  readonly text: string;
  readonly hearing: Hearing;
  readonly features: Features;
}

/** The share of belief that the other fitting labels get beside the primary one. */
const OTHERS = 0.1;
/** A real description counts as much as two authored ones. */
const REAL = 2;

export function read(example: Example): Read {
  const { text } = normalise(example.text);
  const hearing = hear(text);
  return { example, text, hearing, features: featuresOf(text, hearing) };
}

export function target(example: Example): Float64Array {
  const [primary] = example.labels;
  const others = [...new Set([...example.labels.slice(1), ...example.alt_primary])].filter(
    (l) => l !== primary,
  );
  const shares = new Float64Array(LABEL_NAMES.length);
  const add = (label: Label | undefined, share: number) => {
    const i = LABEL_NAMES.indexOf(label as Label);
    if (i < 0) throw new Error(`${example.id}: unknown label “${label}”; use one of labels.ts`);
    shares[i] = (shares[i] ?? 0) + share;
  };
  add(primary, others.length > 0 ? 1 - OTHERS : 1);
  for (const label of others) add(label, OTHERS / others.length);
  return shares;
}

const CONDUCT: readonly Label[] = [
  'spying',
  'trade_in_data',
  'doxxing',
  'face_ai',
  'intimate_image',
  'minor',
  'workplace',
];

/** The asker is the one who would do it (labels.md rule 7). Authored lines keep the actor among their facts. */
export function offends(example: Example): boolean {
  const actor = example.facts?.actor ?? example.actor;
  return actor === 'self' && CONDUCT.includes(example.labels[0] as Label);
}

export function sampleOf({ example, features }: Read): Sample {
  return {
    features,
    target: target(example),
    yes: [example.urgent, offends(example)],
    weight: example.open ? REAL : 1,
  };
}
