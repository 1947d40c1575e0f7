import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isFailure } from '../failure.ts';
import { buildIndex } from './build-index.ts';
import { loadIndex, saveIndex } from './index-file.ts';
import { SAMPLE, SAMPLE_LEXICON, SAMPLE_WORDS, unlearnedRanking } from './search-sample.ts';
import { LONGEST_QUERY, type SearchOptions, StatuteSearch } from './statute-search.ts';

/** Column `first` stands after pairs, words and base, three columns each. */
const FIRST_COLUMN = 9;
const ranking = unlearnedRanking(SAMPLE_WORDS, 64, FIRST_COLUMN);
const index = buildIndex(SAMPLE, SAMPLE_WORDS);
const shortNames = new Map([['个人信息保护法', ['个保法']]]);
const search = new StatuteSearch(index, ranking, { lexicon: SAMPLE_LEXICON, shortNames });

const ids = (question: string, options?: SearchOptions): string[] => {
  const hits = search.search(question, options);
  if (isFailure(hits)) throw new Error(hits.sentence);
  return hits.map((hit) => hit.id);
};

describe('statute search', () => {
  it('finds the article whose words the question uses', () => {
    expect(ids('网站不肯删除我的个人信息')[0]).toBe('pipl#47');
    expect(ids('運營者洩露個人信息')).toContain('new#44');
  });

  it('reaches legal terms from everyday words through the lexicon', () => {
    expect(ids('被人开盒了')[0]).toBe('criminal#253-1');
    expect(ids('房东不讲理')[0]).toBe('lease#10');
    const without = new StatuteSearch(index, ranking, { lexicon: [] });
    expect(without.search('被人开盒了')).toEqual([]);
  });

  it('goes straight to a cited article, however it is written', () => {
    for (const text of [
      '个保法47',
      '个保法第四十七条',
      '个人信息保护法47条',
      '《中华人民共和国个人信息保护法》第47条是什么',
    ]) {
      const hits = search.search(text);
      if (isFailure(hits)) throw new Error(hits.sentence);
      expect(hits[0]).toMatchObject({ id: 'pipl#47', cited: true });
    }
    expect(ids('刑法第二百五十三条之一')[0]).toBe('criminal#253-1');
  });

  it('keeps to law, kind and day', () => {
    expect(ids('泄露个人信息', { on: '2025-06-01' })).not.toContain('new#44');
    expect(ids('泄露个人信息', { on: '2025-06-01' })).toContain('old#42');
    expect(ids('泄露个人信息', { on: '2026-01-01' })).not.toContain('old#42');
    expect(ids('个人信息', { law: '个保法' })).toEqual(['pipl#47']);
    expect(ids('个人信息 押金', { kind: '司法解释' })).toEqual(['lease#10']);
    expect(ids('网络安全法第42条', { on: '2026-06-01' })).not.toContain('old#42');
  });

  it('answers a bad question with a sentence', () => {
    const name = (text: string, options?: SearchOptions) => {
      const result = search.search(text, options);
      return isFailure(result) ? result.failure : 'none';
    };
    expect(name('')).toBe('empty-query');
    expect(name(' \u0000\u0007？！')).toBe('empty-query');
    expect(name('法'.repeat(LONGEST_QUERY + 1))).toBe('long-query');
    expect(name('个人信息', { law: '没有这部法' })).toBe('unknown-law');
    expect(name('没有一个字对得上：犇羴鱻')).toBe('none');
  });

  it('is the same after saving and loading', () => {
    const loaded = loadIndex(saveIndex(index));
    if (isFailure(loaded)) throw new Error(loaded.sentence);
    const again = new StatuteSearch(loaded, ranking, { lexicon: SAMPLE_LEXICON, shortNames });
    for (const question of ['删除个人信息', '开盒', '刑法253条之一', '押金']) {
      expect(again.search(question)).toEqual(search.search(question));
    }
  });

  it('survives any text, in bounds, best first (fast-check prints the seed)', () => {
    const piece = fc.constantFrom(
      '个人信息',
      '删除',
      '第',
      '条',
      '刑法',
      '《',
      '》',
      '二百五十三',
      '\u0000',
      '\ud800',
      'Ａ1',
      '開盒',
      '\n',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.array(piece, { maxLength: 40 }).map((p) => p.join('')),
    );
    const options = fc.record({
      limit: fc.integer({ min: -5, max: 1000 }),
      on: fc.constantFrom(undefined, '2020-01-01'),
    });
    fc.assert(
      fc.property(text, options, (question, given) => {
        const hits = search.search(question, given);
        if (isFailure(hits)) return hits.sentence.length > 5;
        const inBounds = hits.every(({ snippet, text: whole }) => {
          const last = snippet.marks.at(-1)?.[1] ?? 0;
          return whole.slice(snippet.at).startsWith(snippet.text) && last <= snippet.text.length;
        });
        return inBounds && hits.every((hit, i) => i === 0 || hit.score <= (hits[i - 1]?.score ?? 0));
      }),
      { numRuns: 3000 },
    );
  });
});
