import { readFileSync } from 'node:fs';
import { isFailure } from '@huyin/law';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { CONTENT_FOLDER, readFolder } from '../disk.ts';
import { openContent } from '../open-content.ts';
import { makeSearchWords, type SearchWish, type SiteResults, SiteSearch } from './index.ts';

const CONTENT = openContent(readFolder(CONTENT_FOLDER));
const WORDS = makeSearchWords(CONTENT, '2026-11-24');
const SITE = new SiteSearch(JSON.parse(JSON.stringify(WORDS)));
const QUERIES = parse(readFileSync(new URL('queries.yaml', import.meta.url), 'utf8')) as Record<
  'tuned' | 'held' | 'fresh',
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

  it('that were never tuned for lead there too', () => {
    const missed = misses(QUERIES.held);
    expect({ missed, few: missed.length <= QUERIES.held.length / 10 }).toEqual({ missed, few: true });
  });

  it('unseen until the words were settled: at most one in ten goes astray', () => {
    const missed = misses(QUERIES.fresh);
    expect({ missed, few: missed.length <= QUERIES.fresh.length / 10 }).toEqual({ missed, few: true });
  });
});
