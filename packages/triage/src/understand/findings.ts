import type { FactName, FactRef } from '../facts.ts';
import type { Label } from '../labels.ts';
import { LABEL_NAMES } from '../labels.ts';
import type { Finding } from '../understanding.ts';
import { ACTORS, ALWAYS, HARMS, impliedBy } from './families.ts';
import { counts, type Heard, type Hearing } from './hearing.ts';
import { minorAge } from './minor-age.ts';
import { type Normalised, quoteOf } from './normalise.ts';
import { bestHit } from './quote.ts';

/** What the labels decided, handed to the choice of facts. */
export interface Decision {
  readonly labels: readonly Label[];
  readonly beliefs: Float64Array;
  readonly urgent: boolean;
}

interface Told {
  readonly n: Normalised;
  readonly hearing: Hearing;
  readonly decision: Decision;
  readonly clauseFor: (label: Label) => string;
}

/** A harm heard in passing is kept only when its label is believed at least this much. */
const BELIEVED = 0.1;
const OTHER_SINGLES = [
  'offender',
  'evidence',
  'police',
  'asked',
  'spread',
  'volume',
  'loanRole',
  'when',
  'woman',
  'city',
] as const satisfies readonly FactName[];

const hitsOf = (hearing: Hearing, fact: FactName): Heard[] =>
  hearing.heard.filter((h) => h.fact === fact && counts(h));

function grouped(hits: readonly Heard[]): Map<string, Heard[]> {
  const groups = new Map<string, Heard[]>();
  for (const h of hits) {
    const list = groups.get(h.value);
    if (list) list.push(h);
    else groups.set(h.value, [h]);
  }
  return groups;
}

function finding({ n }: Told, fact: FactName, hits: readonly Heard[]): Finding[] {
  const hit = bestHit(hits);
  return hit ? [{ fact, value: hit.value, quote: quoteOf(n, hit.start, hit.end) }] : [];
}

function fits(value: string, { labels, beliefs }: Decision): boolean {
  return LABEL_NAMES.some(
    (label, i) =>
      (HARMS[label] as readonly string[]).includes(value) &&
      (labels.includes(label) || (beliefs[i] ?? 0) >= BELIEVED),
  );
}

/** The words of a label and of a harm it stands for were both heard: then the harm stays, however small the belief. */
function corroborated(value: string, hearing: Hearing): boolean {
  return hearing.heard.some(
    (h) => h.fact === 'label' && counts(h) && (HARMS[h.value as Label] as readonly string[]).includes(value),
  );
}

function happened(told: Told): Finding[] {
  const { decision, hearing } = told;
  const away = decision.labels[0] === 'out_of_scope';
  return [...grouped(hitsOf(hearing, 'happened'))].flatMap(([value, hits]) => {
    const said = hits.some((h) => h.standing === 'said');
    const kept = ALWAYS.has(value)
      ? said && (!away || decision.urgent)
      : !away && (fits(value, decision) || (said && corroborated(value, hearing)));
    return kept ? finding(told, 'happened', hits) : [];
  });
}

function leaked(told: Told): Finding[] {
  if (told.decision.labels[0] === 'out_of_scope') return [];
  return [...grouped(hitsOf(told.hearing, 'leaked'))].flatMap(([, hits]) => finding(told, 'leaked', hits));
}

/** Named in passing in many stories; another actor named as often is meant before them. */
const VAGUE: ReadonlySet<string> = new Set(['unknown', 'stranger', 'platform', 'lender', 'bank', 'merchant']);

/** The actor that fits the labels and is named most; the lexicon lists specific bodies before general words. */
function actor(told: Told): Finding[] {
  const allowed = told.decision.labels.map((label) => ACTORS[label]).find((list) => list !== undefined);
  const groups = [...grouped(hitsOf(told.hearing, 'actor'))].filter(
    ([value]) => !allowed || allowed.includes(value),
  );
  const weight = ([value, hits]: [string, Heard[]]) => hits.length * (VAGUE.has(value) ? 0.5 : 1);
  const best = groups.sort((a, b) => weight(b) - weight(a))[0];
  return best ? finding(told, 'actor', best[1]) : [];
}

function who(told: Told): Finding[] {
  if (told.decision.labels[0] === 'out_of_scope') return [];
  const groups = grouped(hitsOf(told.hearing, 'who'));
  const minorBelief = told.decision.beliefs[LABEL_NAMES.indexOf('minor')] ?? 0;
  const minor = told.decision.labels.includes('minor') || minorBelief >= BELIEVED;
  const young = [...(groups.get('child') ?? []), ...(groups.get('teen') ?? [])];
  if (minor && young.length > 0) {
    const value = minorAge(told.n.text, told.hearing);
    return finding(told, 'who', young).map((f) => ({ ...f, value }));
  }
  const value = (['deceased', 'elder', 'other', 'self'] as const).find((v) => groups.has(v));
  return value ? finding(told, 'who', groups.get(value) ?? []) : [];
}

/** The first value of the lexicon's order that was heard. */
function single(told: Told, fact: FactName, except?: string): Finding[] {
  const groups = grouped(hitsOf(told.hearing, fact));
  const first = [...groups].find(([value]) => value !== except);
  return first ? finding(told, fact, first[1]) : [];
}

const MONEY_LABELS: readonly Label[] = [
  'fraud_loss',
  'account_takeover',
  'extortion',
  'loan_in_name',
  'lost_document',
];
const INTENT_LABELS: { readonly [value: string]: readonly Label[] } = {
  spy: ['spying', 'workplace'],
  buy: ['trade_in_data', 'spying'],
  expose: ['doxxing'],
};
/** Words that mark the person as the one it happens to; then nobody is refused help. */
const VICTIM =
  /偷看我|监控我|跟踪我|我的手机|我手机|我的微信|我的聊天|把我|被(人|他|她|老公|老婆|前|偷|监|跟|曝|公开|发|挂|卖)|骚扰|对着我|我的(身份|信息|照片|隐私|电话|号码|位置|行踪|快递)|卖我|查我|拍我|发我|定位我/;

function intent(told: Told): Finding[] {
  if (VICTIM.test(told.n.text)) return [];
  const [top] = told.decision.labels;
  const hits = hitsOf(told.hearing, 'intent').filter((h) => top && INTENT_LABELS[h.value]?.includes(top));
  return finding(told, 'intent', hits);
}

function outTopic(told: Told): Finding[] {
  if (told.decision.labels[0] !== 'out_of_scope') return [];
  const groups = [...grouped(hitsOf(told.hearing, 'outTopic'))];
  const best = groups.sort((a, b) => b[1].length - a[1].length)[0];
  return best ? finding(told, 'outTopic', best[1]) : [];
}

function heardFindings(told: Told): Finding[] {
  const { labels } = told.decision;
  const money = labels.some((label) => MONEY_LABELS.includes(label)) ? single(told, 'money') : [];
  return [
    ...single(told, 'mood'),
    ...single(told, 'danger'),
    ...happened(told),
    ...leaked(told),
    ...actor(told),
    ...who(told),
    ...money,
    ...intent(told),
    ...outTopic(told),
    ...OTHER_SINGLES.flatMap((fact) =>
      fact === 'loanRole' && !labels.some((l) => l === 'loan_in_name' || l === 'loan_platform')
        ? []
        : single(told, fact),
    ),
  ];
}

function lacks(found: readonly Finding[], ref: FactRef, label: Label): boolean {
  if (ref.fact !== 'happened') return !found.some((f) => f.fact === ref.fact);
  const family: readonly string[] = HARMS[label];
  return !found.some((f) => f.fact === 'happened' && family.includes(f.value));
}

/** Every fact with the person's own words; what a label implies is added with the clause that spoke for the label. */
export function findingsOf(told: Told): Finding[] {
  const found = heardFindings(told);
  const age = minorAge(told.n.text, told.hearing);
  for (const label of told.decision.labels) {
    for (const ref of impliedBy(label, age)) {
      if (lacks(found, ref, label)) found.push({ ...ref, quote: told.clauseFor(label) });
    }
  }
  return found.filter((f) => f.quote !== '');
}
