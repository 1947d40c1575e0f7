import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bestScores } from './best-scores.ts';

it('gives what a full sort gives', () => {
  const score = fc.oneof(fc.constantFrom(0, 0.5, 1), fc.float({ min: -1, max: 3, noNaN: true }));
  fc.assert(
    fc.property(
      fc.array(score, { maxLength: 400 }),
      fc.integer({ min: 1, max: 50 }),
      fc.boolean(),
      (list, count, filter) => {
        const scores = Float32Array.from(list);
        const allowed = filter ? Uint8Array.from(list, (_, i) => i % 2) : undefined;
        const whole = [...scores.keys()]
          .filter((i) => (scores[i] as number) > 0 && (!allowed || allowed[i]))
          .sort((a, b) => (scores[b] as number) - (scores[a] as number) || a - b);
        expect([...bestScores(scores, count, allowed)]).toEqual(whole.slice(0, count));
      },
    ),
    { numRuns: 1000 },
  );
});
