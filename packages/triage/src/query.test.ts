import { isFailure } from '@huyin/law';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factsToQuery, queryToFacts, readFacts } from './query.ts';
import { anyFacts } from './test-facts.ts';

describe('facts in an address', () => {
  it('come back as they went, in one canonical order', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const query = factsToQuery(facts, '2025-10-01');
        const read = queryToFacts(new URLSearchParams(query));
        if (isFailure(read)) throw new Error(read.sentence);
        expect(factsToQuery(read.facts, read.event)).toBe(query);
        expect(read.event).toBe('2025-10-01');
      }),
      { verbose: 1 },
    );
  });

  it('any address at all is facts or a sentence, never a crash', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (text) => {
        const read = queryToFacts(new URLSearchParams(text));
        if (isFailure(read)) expect(read.sentence).toMatch(/。$/);
      }),
      { verbose: 1, numRuns: 2000 },
    );
  });

  it('leaves the fields that WeChat adds alone', () => {
    const read = queryToFacts(new URLSearchParams('happened=posted&from=singlemessage&isappinstalled=0'));
    expect(read).toEqual({ facts: { happened: ['posted'] } });
  });

  it.each([
    ['happened=nothing', '不认识'],
    ['actor=lender&actor=bank', '不认识'],
    ['event=2026-02-30', '日期请写成'],
    [`leaked=${'phone.'.repeat(200)}`, '不认识'],
  ])('%s is refused with a sentence', (query, words) => {
    const read = queryToFacts(new URLSearchParams(query));
    expect(isFailure(read) && read.sentence).toContain(words);
  });
});

describe('facts from JSON', () => {
  it.each([null, [], 'text', { foo: 'bar' }, { happened: [1] }, { happened: { a: 1 } }])(
    '%j is refused',
    (json) => {
      expect(isFailure(readFacts(json))).toBe(true);
    },
  );

  it('reads lists and single words', () => {
    expect(readFacts({ happened: ['extorted'], actor: 'stranger', event: '2026-01-05' })).toEqual({
      facts: { happened: ['extorted'], actor: 'stranger' },
      event: '2026-01-05',
    });
  });
});
