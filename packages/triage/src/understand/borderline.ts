import type { Label } from '../labels.ts';
import { HARMS } from './families.ts';
import type { Hearing } from './hearing.ts';

/** A borderline rule of labels.md: when the model doubts between two, the rule decides. */
interface Borderline {
  readonly from: readonly Label[];
  readonly to: Label;
  /** All of these were heard: `class 网贷` a word class, `fact value` an answer, `label x` a cue of that label. */
  readonly heard: readonly string[];
  /** How far `to` may lie behind (in logits) and still win. */
  readonly within: number;
}

/** Each earned its place on held-out folds of the authored set (more texts put right than wrong). */
const RULES: readonly Borderline[] = [
  // Rule 2: a lender or collector is present.
  { from: ['harassment', 'doxxing'], to: 'loan_platform', heard: ['class 网贷'], within: 3 },
  { from: ['harassment', 'doxxing', 'insider_leak'], to: 'loan_platform', heard: ['class 催收'], within: 3 },
  // Rule 1: a threat to publish stands before the image.
  { from: ['intimate_image'], to: 'extortion', heard: ['class 威胁'], within: 3 },
  // An intimate picture taken in secret is more than a camera.
  { from: ['spying'], to: 'intimate_image', heard: ['label intimate_image'], within: 3 },
  // A general leak is one without clear damage: a harm that was said, in the words of its label, comes first.
  {
    from: ['general_leak'],
    to: 'loan_in_name',
    heard: ['label loan_in_name', 'happened loan-in-name'],
    within: 4,
  },
  { from: ['general_leak'], to: 'extortion', heard: ['label extortion', 'happened extorted'], within: 4 },
  { from: ['general_leak'], to: 'fraud_loss', heard: ['label fraud_loss', 'happened scammed'], within: 2 },
  {
    from: ['general_leak'],
    to: 'account_takeover',
    heard: ['label account_takeover', 'happened card-theft'],
    within: 2,
  },
  // Rule 4: credit in my name.
  {
    from: ['identity_misuse', 'out_of_scope', 'account_takeover'],
    to: 'loan_in_name',
    heard: ['label loan_in_name', 'happened loan-in-name'],
    within: 1.5,
  },
  {
    from: ['intimate_image', 'doxxing', 'spying', 'out_of_scope'],
    to: 'face_ai',
    heard: ['happened deepfake'],
    within: 3,
  },
];

export function heardSet(hearing: Hearing): Set<string> {
  const names = new Set<string>();
  for (const h of hearing.heard) if (h.standing !== 'denied') names.add(`${h.fact} ${h.value}`);
  for (const name of hearing.classes.keys()) names.add(`class ${name}`);
  return names;
}

/** The primary label after the borderline rules; at most one rule speaks. */
export function primaryOf(scores: ReadonlyMap<Label, number>, heard: ReadonlySet<string>): Label {
  const ranked = [...scores].sort((a, b) => b[1] - a[1]);
  const [top, best] = ranked[0] ?? (['general_leak', 0] as const);
  const rule = RULES.find(
    (r) =>
      r.from.includes(top) &&
      (scores.get(r.to) ?? -99) > best - r.within &&
      r.heard.every((h) => heard.has(h)),
  );
  return rule?.to ?? top;
}

/** Damage that either happened or did not; the rest (a threat, a camera) is bad enough when feared. */
const DAMAGES: readonly Label[] = ['loan_in_name', 'identity_misuse', 'account_takeover', 'fraud_loss'];

/** Rule 3: what is only feared has not happened yet: what did happen stands first, when the model names it next. */
export function primaryUnfeared(scores: ReadonlyMap<Label, number>, hearing: Hearing): Label {
  const heard = heardSet(hearing);
  const primary = primaryOf(scores, heard);
  const feared = onlyFeared(hearing);
  if (!feared.has(primary)) return primary;
  const rest = [...scores].filter(([label]) => !feared.has(label) && label !== 'out_of_scope');
  const next = primaryOf(new Map(rest), heard);
  return DAMAGES.includes(next) ? primary : next;
}

export function onlyFeared(hearing: Hearing): ReadonlySet<Label> {
  const only = DAMAGES.filter((label) => {
    const own = hearing.heard.filter(
      (h) =>
        (h.fact === 'label' && h.value === label) ||
        (h.fact === 'happened' && (HARMS[label] as readonly string[]).includes(h.value)),
    );
    return own.some((h) => h.standing === 'feared') && own.every((h) => h.standing !== 'said');
  });
  return new Set(only);
}
