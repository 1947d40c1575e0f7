import { readFileSync } from 'node:fs';
import { isFailure } from '@huyin/law';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { CONTENT_FOLDER, readFolder } from '../disk.ts';
import { openContent } from '../open-content.ts';
import { makeSearchWords, type SearchWish, type SiteResults, SiteSearch } from './index.ts';
import { matterOf } from './question-words.ts';

const CONTENT = openContent(readFolder(CONTENT_FOLDER));
const WORDS = makeSearchWords(CONTENT, '2026-11-24');
const SITE = new SiteSearch(JSON.parse(JSON.stringify(WORDS)));
const QUERIES = parse(readFileSync(new URL('queries.yaml', import.meta.url), 'utf8')) as Record<
  'tuned' | 'held' | 'last',
  string[][]
>;

function found(text: string, wish?: SearchWish): SiteResults {
  const results = SITE.search(text, wish);
  if (isFailure(results)) throw new Error(results.sentence);
  return results;
}
const firstThree = (text: string): string[] =>
  found(text)
    .hits.slice(0, 3)
    .map(({ address }) => address);
const misses = (queries: string[][]): string[] =>
  queries
    .filter(([text = '', ...right]) => !firstThree(text).some((address) => right.includes(address)))
    .map(([text = '', ...right]) => `${text}: ${right[0]} not in ${firstThree(text).join(' ')}`);

describe('everyday words', () => {
  it('name only pages that are there', () => {
    const there = new Set(WORDS.rows.map(([address]) => address));
    const named = Object.values(QUERIES).flatMap((all) => all.flatMap(([, ...right]) => right));
    expect(named.filter((address) => !there.has(address))).toEqual([]);
  });

  it('lead to the page that helps, among the first three', () => {
    expect(QUERIES.tuned.length).toBeGreaterThanOrEqual(40);
    expect(misses(QUERIES.tuned)).toEqual([]);
  });

  it('of the later sets: at most one in ten goes astray', () => {
    for (const set of [QUERIES.held, QUERIES.last]) {
      const missed = misses(set);
      expect({ missed, few: missed.length <= set.length / 10 }).toEqual({ missed, few: true });
    }
  });
});

describe('a question', () => {
  it('is searched for its matter, not for its question words', () => {
    expect(matterOf('我被开盒了怎么办')).toBe('开盒');
    expect(matterOf('怎么办')).toBe('怎么办');
  });

  it('that is a citation answers with the article alone', () => {
    expect(found('个保法47')).toMatchObject({ total: 1, only: '/laws/pipl/2021-11-01/47' });
    expect(found('个保法').hits[0]).toMatchObject({ address: '/laws/pipl', title: '《个人信息保护法》' });
    expect(found('个保法47条能让平台删照片吗').only).toBeUndefined();
  });

  it('of a kind shows that kind, and counts all of them', () => {
    const [all, terms] = [found('开盒'), found('开盒', { kind: 'term' })];
    expect(terms.kinds).toEqual(all.kinds);
    expect(terms.hits.every(({ kind }) => kind === 'term')).toBe(true);
    expect(terms.total).toBe(terms.hits.length);
  });

  it.each([
    ['', 'empty-query'],
    ['？\u0000\u200b', 'empty-query'],
    ['长'.repeat(101), 'long-search'],
  ])('%j cannot be answered: %s', (text, name) => {
    expect(SITE.search(text)).toMatchObject({ failure: name, sentence: expect.stringMatching(/。$/) });
  });

  it('finds nothing where there is nothing', () => {
    expect(found('qwertyuiop')).toEqual({ hits: [], kinds: [], total: 0 });
  });
});

describe('the index', () => {
  it('takes statutes of the day alone, and a law that is gone on the day not at all', () => {
    const before = makeSearchWords(CONTENT, '2025-12-31').rows.map(([address]) => address);
    const after = WORDS.rows.map(([address]) => address);
    expect(before).not.toContain('/laws/public-security-law/2026-01-01/56');
    expect(after).toContain('/laws/public-security-law/2026-01-01/56');
    expect(new Set(after).size).toBe(after.length);
  });

  it('has a word for every law, page, term, channel, deadline and paper', () => {
    const kinds = new Set(WORDS.rows.map(([, kind]) => kind));
    for (const kind of [
      'guide',
      'qa',
      'article',
      'law',
      'term',
      'channel',
      'deadline',
      'paper',
      'stage',
      'topic',
    ])
      expect(kinds).toContain(kind);
    expect(WORDS.rows.every(([, , , , heading, text]) => heading.join('') + text)).toBe(true);
  });
});
