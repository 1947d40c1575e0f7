import type { SingleFact } from '../facts.ts';
import type { Label } from '../labels.ts';
import type { Finding } from '../understanding.ts';
import { ACTORS } from './families.ts';
import type { Heard } from './hearing.ts';
import { minorAge } from './minor-age.ts';
import { away, believed, finding, heardValues, type Told } from './told.ts';

/** Named in passing in many stories; another actor named as often is meant before them. */
const VAGUE: ReadonlySet<string> = new Set(['unknown', 'stranger', 'platform', 'lender', 'bank', 'merchant']);

/** The actor that fits the labels and is named most. */
export function actor(told: Told): Finding[] {
  const allowed = told.decision.labels.map((label) => ACTORS[label]).find((list) => list !== undefined);
  const weight = ([value, hits]: [string, Heard[]]) => hits.length * (VAGUE.has(value) ? 0.5 : 1);
  const best = [...heardValues(told, 'actor')]
    .filter(([value]) => !allowed || allowed.includes(value))
    .sort((a, b) => weight(b) - weight(a))[0];
  return best ? finding(told, 'actor', best[1]) : [];
}

export function who(told: Told): Finding[] {
  if (away(told)) return [];
  const groups = heardValues(told, 'who');
  const young = [...(groups.get('child') ?? []), ...(groups.get('teen') ?? [])];
  if (believed(told, 'minor') && young.length > 0) {
    const value = minorAge(told.n.text, told.hearing);
    return finding(told, 'who', young).map((f) => ({ ...f, value }));
  }
  if (told.decision.labels.includes('minor')) return [];
  const value = (['deceased', 'elder', 'other', 'self'] as const).find((v) => groups.has(v));
  return value ? finding(told, 'who', groups.get(value) ?? []) : [];
}

/** The first value in the lexicon's order that was heard: the graver one stands first. */
export function single(told: Told, fact: SingleFact): Finding[] {
  const first = heardValues(told, fact).values().next().value;
  return first ? finding(told, fact, first) : [];
}

const MONEY_LABELS: readonly Label[] = [
  'fraud_loss',
  'account_takeover',
  'extortion',
  'loan_in_name',
  'lost_document',
];

export function money(told: Told): Finding[] {
  return told.decision.labels.some((label) => MONEY_LABELS.includes(label)) ? single(told, 'money') : [];
}

/** One's own debt is only of interest before a collector; else it is asked who took the loan in one's name. */
export function loanRole(told: Told): Finding[] {
  const { labels } = told.decision;
  const groups = heardValues(told, 'loanRole');
  const wanted = labels.includes('loan_in_name')
    ? (['none', 'tricked', 'consented'] as const)
    : labels.includes('loan_platform')
      ? (['own'] as const)
      : [];
  const value = wanted.find((v) => groups.has(v));
  return value ? finding(told, 'loanRole', groups.get(value) ?? []) : [];
}

const INTENT_OF: { readonly [L in Label]?: 'spy' | 'buy' | 'expose' } = {
  spying: 'spy',
  trade_in_data: 'buy',
  doxxing: 'expose',
};
/** Words that mark the person as the one it happens to: nobody is refused help by mistake. */
const SUFFERS =
  /偷看我|监控我|跟踪我|我的|我手机|我电脑|我车|我家|我房间|我床|我包|把我|对我|看我|拍我|我被|骚扰|被(人|他|她|老公|老婆|前|偷|监|跟|曝|公开|发|挂|卖|另|拍|装|对)|卖我|查我|发我|定位我|录我/;
/** How sure the model must be (logit) that the asker would do it, alone and with words of the lexicon. */
const SURE = -1;
const SURE_WITH_WORDS = -3;

/** Only for the conduct the plan refuses to help with, and never against words of suffering it. */
export function intent(told: Told): Finding[] {
  const { labels, offender } = told.decision;
  const value = labels[0] && INTENT_OF[labels[0]];
  if (!value || !labels[0] || SUFFERS.test(told.n.text)) return [];
  const hits = [...heardValues(told, 'intent').values()].flat();
  if (offender < (hits.length > 0 ? SURE_WITH_WORDS : SURE)) return [];
  const [heard] = finding(told, 'intent', hits);
  return [{ fact: 'intent', value, quote: heard?.quote ?? told.clauseFor(labels[0]) }];
}

export function outTopic(told: Told): Finding[] {
  if (!away(told)) return [];
  const best = [...heardValues(told, 'outTopic').values()].sort((a, b) => b.length - a.length)[0];
  return best ? finding(told, 'outTopic', best) : [];
}
