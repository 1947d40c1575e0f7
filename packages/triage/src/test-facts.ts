import fc from 'fast-check';
import { type FactName, type Facts, VALUES } from './facts.ts';

/** Any facts a person can tell: every field optional, lists with any number of values. */
export const anyFacts: fc.Arbitrary<Facts> = fc.record(
  Object.fromEntries(
    (Object.keys(VALUES) as FactName[]).map((fact) => {
      const values = Object.keys(VALUES[fact]);
      const list = fact === 'leaked' || fact === 'happened';
      return [
        fact,
        list
          ? fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: 6 })
          : fc.constantFrom(...values),
      ];
    }),
  ),
  { requiredKeys: [] },
) as fc.Arbitrary<Facts>;

/** Facts of someone who is neither asking for other matters nor asking how to do harm. */
export const victimFacts: fc.Arbitrary<Facts> = anyFacts.map((facts) => {
  const { intent: _intent, outTopic: _topic, ...rest } = facts;
  return rest;
});
