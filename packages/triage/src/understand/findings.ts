import type { FactRef } from '../facts.ts';
import { LABEL_NAMES, type Label } from '../labels.ts';
import type { Finding } from '../understanding.ts';
import { ALWAYS, HARMS, impliedBy } from './families.ts';
import { minorAge } from './minor-age.ts';
import { actor, intent, loanRole, money, outTopic, single, who } from './single-facts.ts';
import { away, believed, finding, heardValues, type Told } from './told.ts';

const SINGLES = [
  'offender',
  'evidence',
  'police',
  'asked',
  'spread',
  'volume',
  'when',
  'woman',
  'city',
] as const;

/** Whether some believed label stands for this harm. */
function fits(value: string, told: Told): boolean {
  return LABEL_NAMES.some(
    (label) => (HARMS[label] as readonly string[]).includes(value) && believed(told, label),
  );
}

function happened(told: Told): Finding[] {
  return [...heardValues(told, 'happened')].flatMap(([value, hits]) => {
    const grave = ALWAYS.has(value) && hits.some((h) => h.standing === 'said');
    const kept = away(told) ? grave && told.decision.urgent : grave || fits(value, told);
    return kept ? finding(told, 'happened', hits) : [];
  });
}

function leaked(told: Told): Finding[] {
  if (away(told)) return [];
  return [...heardValues(told, 'leaked').values()].flatMap((hits) => finding(told, 'leaked', hits));
}

function heardFindings(told: Told): Finding[] {
  return [
    ...single(told, 'mood'),
    ...single(told, 'danger'),
    ...happened(told),
    ...leaked(told),
    ...actor(told),
    ...who(told),
    ...money(told),
    ...loanRole(told),
    ...intent(told),
    ...outTopic(told),
    ...SINGLES.flatMap((fact) => single(told, fact)),
  ];
}

function lacks(found: readonly Finding[], ref: FactRef, label: Label): boolean {
  if (ref.fact !== 'happened') return !found.some((f) => f.fact === ref.fact);
  const family: readonly string[] = HARMS[label];
  return !found.some((f) => f.fact === 'happened' && family.includes(f.value));
}

/** Every fact with the person's own words; what a label implies is added with the words that spoke for the label. */
export function findingsOf(told: Told): Finding[] {
  const found = heardFindings(told);
  const age = minorAge(told.n.text, told.hearing);
  for (const label of told.decision.labels) {
    for (const ref of impliedBy(label, age)) {
      if (lacks(found, ref, label)) found.push({ ...ref, quote: told.clauseFor(label) });
    }
  }
  return found;
}
