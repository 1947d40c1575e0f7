import type { IsoDate } from '@huyin/law';
import type { Value, Values } from './value.ts';

/** Facts of the plan: categories only, so nothing in them can name anyone. */
export type KnownFacts = Readonly<Record<string, string | readonly string[]>>;

/** 不清楚 answers the question of the plan, and leaves the question of the paper open. */
const NO_ANSWER = 'unknown';

/** Which field a fact answers, and the answer of the field for each answer of the fact; none: the same. */
const ANSWERS: readonly (readonly [
  fact: string,
  field: string,
  answers?: Readonly<Record<string, string>>,
])[] = [
  ['actor', 'other-side.kind'],
  ['offender', 'other-side.known', { known: 'yes', anonymous: 'no' }],
  [
    'who',
    'me.role',
    {
      self: 'self',
      child: 'guardian',
      teen: 'guardian',
      elder: 'agent',
      other: 'agent',
      deceased: 'relative',
    },
  ],
];

/** What the plan already knows, as field values, so that no paper asks it again. */
export function knownValues(facts: KnownFacts, event?: IsoDate): Values {
  const values: [string, Value][] = ANSWERS.flatMap(([fact, field, answers]): [string, Value][] => {
    const said = Object.hasOwn(facts, fact) ? facts[fact] : undefined;
    if (typeof said !== 'string' || said === NO_ANSWER) return [];
    const answer = answers ? (Object.hasOwn(answers, said) ? answers[said] : undefined) : said;
    return answer === undefined ? [] : [[field, answer]];
  });
  const leaked = Array.isArray(facts.leaked) ? facts.leaked.filter((one) => one !== NO_ANSWER) : [];
  if (leaked.length) values.push(['leaked', leaked]);
  if (event !== undefined) values.push(['event.date', event]);
  return Object.fromEntries(values);
}
