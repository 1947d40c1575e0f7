import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Facts, VALUES } from './facts.ts';
import { MOST_QUESTIONS, nextQuestion, openQuestions } from './next-question.ts';
import { victimFacts } from './test-facts.ts';

const dates = { today: '2026-11-23' };

describe('the next question', () => {
  it('is never one that was answered, and 不清楚 counts as an answer', () => {
    fc.assert(
      fc.property(victimFacts, (facts) => {
        for (const question of openQuestions(facts, dates)) {
          expect(facts[question.fact]).toBeUndefined();
          expect(Object.keys(VALUES[question.fact])).toEqual(
            expect.arrayContaining(question.options.map(({ value }) => value)),
          );
        }
      }),
      { verbose: 1, numRuns: 60 },
    );
  });

  it('comes to an end after at most seven, answering anything', () => {
    fc.assert(
      fc.property(victimFacts, fc.array(fc.nat(9), { minLength: 20, maxLength: 20 }), (start, picks) => {
        let facts: Facts = start;
        let asked = 0;
        for (const pick of picks) {
          const question = nextQuestion(facts, dates, asked);
          if (!question) break;
          const option = question.options[pick % question.options.length];
          facts = { ...facts, [question.fact]: option?.value } as Facts;
          asked += 1;
        }
        expect(asked).toBeLessThanOrEqual(MOST_QUESTIONS);
        expect(nextQuestion(facts, dates, MOST_QUESTIONS)).toBeUndefined();
      }),
      { verbose: 1, numRuns: 60 },
    );
  });

  it('asks first whether the person is safe when somebody was exposed', () => {
    expect(nextQuestion({ happened: ['posted'] }, dates, 0)?.fact).toBe('danger');
  });

  it('asks how the loan came about before the finer points', () => {
    const first = openQuestions({ happened: ['loan-in-name'] }, dates).slice(0, 2);
    expect(first.map(({ fact }) => fact)).toContain('loanRole');
  });

  it('offers 不清楚, 不想说 or 不方便说 as an answer to every question', () => {
    for (const question of openQuestions({ happened: ['posted', 'extorted', 'loan-in-name'] }, dates)) {
      expect(question.options.map(({ value }) => value)).toContain('unknown');
    }
  });
});
