import fc from 'fast-check';
import { expect, it } from 'vitest';
import { FieldScores } from './field-scores.ts';
import { findTerm, inverseFrequency } from './postings.ts';
import { PostingsBuilder } from './postings-builder.ts';

const units = fc.array(
  fc.array(
    fc.integer({ min: 1, max: 4_000_000_000 }).map((n) => (n % 60) * 71_582_788 + 1),
    { maxLength: 40 },
  ),
  { minLength: 1, maxLength: 30 },
);

it('scores as BM25 written out plainly does, within the 1/255 of an impact', () => {
  fc.assert(
    fc.property(units, fc.array(fc.nat(59), { maxLength: 6 }), (lists, asked) => {
      const builder = new PostingsBuilder();
      for (const list of lists) {
        for (const key of list) builder.add(key);
        builder.endUnit();
      }
      const postings = builder.finish({ k1: 0.9, b: 0.9 });
      const keys = [...new Set(asked.map((n) => n * 71_582_788 + 1))];
      const scores = new FieldScores(postings);
      scores.run(new Map(keys.map((key) => [key, 1])));
      const mean = lists.reduce((sum, list) => sum + list.length, 0) / lists.length || 1;
      lists.forEach((list, unit) => {
        let plain = 0;
        let tolerance = 1e-4;
        for (const key of keys) {
          const count = list.filter((k) => k === key).length;
          const idf = inverseFrequency(lists.length, lists.filter((l) => l.includes(key)).length);
          if (count) plain += (idf * count) / (count + 0.9 * (0.1 + (0.9 * list.length) / mean));
          tolerance += idf / 250;
        }
        expect(Math.abs((scores.scores[unit] as number) - plain)).toBeLessThan(tolerance);
      });
    }),
    { numRuns: 300 },
  );
});

it('knows which terms it has', () => {
  const builder = new PostingsBuilder();
  for (const key of [7, 4_294_967_295, 3]) builder.add(key);
  builder.endUnit();
  const postings = builder.finish({ k1: 1, b: 0 });
  expect([...postings.keys]).toEqual([3, 7, 4_294_967_295]);
  expect(findTerm(postings, 7)).toBe(1);
  expect(findTerm(postings, 8)).toBe(-1);
});
