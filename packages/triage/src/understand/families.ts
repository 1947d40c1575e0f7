import type { FactRef, Happened } from '../facts.ts';
import type { Label } from '../labels.ts';

/** The things that have happened which a label may stand for; the first is meant when none was heard. */
export const HARMS: { readonly [L in Label]: readonly Happened[] } = {
  general_leak: ['suspected-leak', 'data-handed-over', 'code-given', 'unknown-app', 'screen-shared'],
  harassment: ['harassing-calls', 'marketing-calls', 'threatened', 'followed-offline', 'insulted'],
  loan_platform: [
    'dunning',
    'contacts-blasted',
    'harassing-calls',
    'threatened',
    'followed-offline',
    'over-collected',
    'suspected-leak',
    'data-handed-over',
    'posted',
    'insider-leak',
  ],
  extortion: ['extorted', 'intimate-threat', 'paid-extortion', 'sexual-demand', 'threatened'],
  fraud_loss: ['scammed', 'asked-to-pay', 'money-moving', 'code-given', 'screen-shared', 'unknown-app'],
  loan_in_name: ['loan-in-name'],
  account_takeover: [
    'account-taken',
    'card-theft',
    'money-moving',
    'code-given',
    'screen-shared',
    'unknown-app',
  ],
  doxxing: ['posted', 'insulted'],
  intimate_image: ['intimate-spread', 'secretly-filmed', 'intimate-threat', 'sexual-demand'],
  insider_leak: ['insider-leak'],
  official_leak: ['insider-leak'],
  trade_in_data: ['sold'],
  identity_misuse: [
    'other-in-name',
    'company-in-name',
    'sim-in-name',
    'bank-account-in-name',
    'tax-in-name',
    'impersonated',
  ],
  lost_document: ['lost-id', 'lost-phone', 'lost-card', 'lost-papers'],
  platform_refusal: ['refused', 'over-collected'],
  breach_notice: ['notice'],
  minor: ['school-bullying', 'sexual-demand', 'posted'],
  face_ai: ['forced-face', 'deepfake'],
  workplace: ['work-monitored'],
  spying: ['spied', 'camera', 'secretly-filmed', 'followed-offline'],
  out_of_scope: [],
};

/** Kept whenever said, whatever the labels: each changes what must be done first. */
export const ALWAYS: ReadonlySet<string> = new Set<Happened>([
  'threatened',
  'followed-offline',
  'money-moving',
  'intimate-threat',
  'paid-extortion',
  'code-given',
  'screen-shared',
  'lost-phone',
]);

const HOLDERS = [
  'hospital',
  'school',
  'bank',
  'property',
  'courier',
  'telecom',
  'employer',
  'merchant',
  'platform',
  'other',
] as const;
const OFFICES = ['government', 'police'] as const;

/** Which actors fit a label, best guess first; undefined: any. */
export const ACTORS: { readonly [L in Label]?: readonly string[] } = {
  loan_platform: ['lender'],
  official_leak: OFFICES,
  insider_leak: ['other', ...HOLDERS],
  workplace: ['employer'],
};

/** What a label says when no word of its own was heard, so that every label leads to its situation. */
export function impliedBy(label: Label, minorAge: 'child' | 'teen'): readonly FactRef[] {
  const refs: FactRef[] = [];
  const harm = HARMS[label][0];
  if (label === 'minor') refs.push({ fact: 'who', value: minorAge });
  else if (harm) refs.push({ fact: 'happened', value: harm });
  if (label === 'out_of_scope') refs.push({ fact: 'outTopic', value: 'other' });
  const actor = ACTORS[label]?.[0];
  if (actor) refs.push({ fact: 'actor', value: actor });
  return refs;
}
