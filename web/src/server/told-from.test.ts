import { isFailure } from '@huyin/law';
import { factsToQuery, HAPPENED, LEAKED } from '@huyin/triage';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { putFrom, salvage, toldFrom } from './told-from.ts';

const TODAY = '2026-11-23';

describe('toldFrom', () => {
  it('reads back whatever we write, also when everything is ticked', () => {
    const some = fc.record({
      happened: fc.uniqueArray(fc.constantFrom(...(Object.keys(HAPPENED) as (keyof typeof HAPPENED)[]))),
      leaked: fc.uniqueArray(fc.constantFrom(...(Object.keys(LEAKED) as (keyof typeof LEAKED)[]))),
    });
    fc.assert(
      fc.property(some, (facts) => {
        const query = factsToQuery(facts);
        const told = toldFrom(new URLSearchParams(query), TODAY);
        expect(isFailure(told) ? told.sentence : factsToQuery(told.facts)).toBe(query);
      }),
    );
  });

  it('refuses a day that has not come', () => {
    expect(isFailure(toldFrom(new URLSearchParams('event=2026-11-24'), TODAY))).toBe(true);
    expect(isFailure(toldFrom(new URLSearchParams('event=2026-11-23'), TODAY))).toBe(false);
  });

  it('takes any query at all without throwing, and what it salvages can be read', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('happened=', 'event=', 'q=', ''), (words, name) => {
        const told = salvage(new URLSearchParams(name + words), TODAY);
        expect(isFailure(toldFrom(new URLSearchParams(factsToQuery(told.facts)), TODAY))).toBe(false);
      }),
    );
  });
});

describe('putFrom', () => {
  it('knows facts only, each once', () => {
    expect(putFrom(new URLSearchParams('q=danger.nonsense.money.danger.__proto__'))).toEqual([
      'danger',
      'money',
    ]);
  });
});
