import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isFailure } from '../failure.ts';
import { buildIndex } from './build-index.ts';
import { loadIndex, saveIndex } from './index-file.ts';
import { packArrays, unpackArrays } from './packed-arrays.ts';
import { loadRanking, saveRanking } from './ranking-file.ts';
import { SAMPLE, SAMPLE_WORDS, unlearnedRanking } from './search-sample.ts';

describe('index file', () => {
  const article = fc.record({
    id: fc.uuid(),
    law: fc.constantFrom('民法典', '刑法', '个人信息保护法'),
    number: fc.constantFrom('1', '253-1', '序言'),
    heading: fc.array(fc.constantFrom('第一章 总则', '第二节'), { maxLength: 2 }),
    text: fc
      .array(fc.constantFrom('个人信息', '网络', '删除', '\n', 'x', '、'), { maxLength: 30 })
      .map((p) => p.join('')),
    kind: fc.constantFrom('法律', '司法解释'),
  });

  it('gives back what was saved, from any alignment', () => {
    fc.assert(
      fc.property(fc.array(article, { maxLength: 12 }), fc.nat(7), (articles, shift) => {
        const index = buildIndex(articles, SAMPLE_WORDS);
        const bytes = saveIndex(index);
        const moved = new Uint8Array(bytes.length + shift).subarray(shift);
        moved.set(bytes);
        const loaded = loadIndex(moved);
        expect({ ...loaded, format: undefined }).toEqual({ ...index, format: undefined });
      }),
      { numRuns: 60 },
    );
  });

  it('refuses a file cut short anywhere, and any other file', () => {
    const bytes = saveIndex(buildIndex(SAMPLE, SAMPLE_WORDS));
    for (let length = 0; length < bytes.length; length += 13) {
      expect(isFailure(loadIndex(bytes.subarray(0, length)))).toBe(true);
    }
    expect(isFailure(loadIndex(new TextEncoder().encode('{"not":"an index"}')))).toBe(true);
    expect(isFailure(loadIndex(packArrays({ format: 'other' }, {})))).toBe(true);
  });

  it('refuses a file whose postings point outside it', () => {
    const index = buildIndex(SAMPLE, SAMPLE_WORDS);
    const units = index.text.pairs.units.slice().fill(99);
    const broken = { ...index, text: { ...index.text, pairs: { ...index.text.pairs, units } } };
    expect(loadIndex(saveIndex(broken))).toMatchObject({ failure: 'bad-index-file' });
  });
});

describe('ranking file', () => {
  it('gives back what was saved', () => {
    const ranking = unlearnedRanking(SAMPLE_WORDS, 5, 1);
    expect(loadRanking(saveRanking(ranking))).toEqual(ranking);
  });

  it('is not confused with an index', () => {
    const bytes = saveIndex(buildIndex(SAMPLE, SAMPLE_WORDS));
    expect(loadRanking(bytes)).toMatchObject({ failure: 'bad-ranking-file' });
    expect(isFailure(unpackArrays(bytes))).toBe(false);
  });
});
