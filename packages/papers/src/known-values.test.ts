import { describe, expect, it } from 'vitest';
import { FIELDS } from '../golden/shipped.ts';
import { checkFields } from './check-fields.ts';
import { knownValues } from './known-values.ts';

describe('what the plan knows', () => {
  it('answers the fields it belongs to', () => {
    const facts = { leaked: ['phone', 'order'], actor: 'merchant', who: 'child', offender: 'anonymous' };
    expect(knownValues(facts, '2026-06-03')).toEqual({
      leaked: ['phone', 'order'],
      'other-side.kind': 'merchant',
      'me.role': 'guardian',
      'other-side.known': 'no',
      'event.date': '2026-06-03',
    });
  });

  it('leaves 不清楚 open, and what it does not know', () => {
    expect(knownValues({ actor: 'unknown', who: 'unknown', leaked: ['unknown'], city: 'beijing' })).toEqual(
      {},
    );
    expect(knownValues({ who: 'constructor', leaked: 'phone' })).toEqual({});
  });

  it('is accepted by the dictionary', () => {
    const who = ['self', 'child', 'teen', 'elder', 'other', 'deceased'];
    for (const one of who) {
      const values = knownValues(
        { leaked: ['phone'], actor: 'platform', who: one, offender: 'known' },
        '2026-06-03',
      );
      for (const id of Object.keys(values)) expect(FIELDS.has(id)).toBe(true);
      expect(checkFields(values, [...FIELDS.values()])).toEqual([]);
    }
  });
});
