import type { Corpus, Law } from '@huyin/law';
import { describe, expect, it } from 'vitest';
import { type Catalogue, mergeCorpora, openImported } from './imported-laws.ts';

const version = (from: string, more: object = {}) => ({
  from,
  title: '样本法',
  source: 's',
  checked: from,
  confidence: 'B' as const,
  complete: true,
  file: `laws/x/${from}.md`,
  articleCount: 2,
  ...more,
});
const catalogue = (versions: ReturnType<typeof version>[]): Catalogue => ({
  format: 1,
  laws: [{ id: '样本法', title: '中华人民共和国样本法', kind: '法律', versions }],
});
const page =
  '---\ntitle: 样本法\nfrom: 2020-01-01\nsource: s\nchecked: 2020-01-01\nconfidence: B\n---\n\n## 第一条\n\n导入的一。\n\n## 第二条\n\n导入的二。\n';

const own = (from: string, more: object = {}): Corpus => {
  const article = {
    number: '1',
    path: [],
    paragraphs: ['自己的一。'],
    source: 's',
    confidence: 'A' as const,
  };
  const mine = {
    from,
    title: '样本法',
    source: 's',
    checked: from,
    confidence: 'A' as const,
    complete: false,
    articles: new Map([['1', article]]),
    ...more,
  };
  return new Map<string, Law>([
    ['sample', { id: 'sample', title: '样本法', short: [], kind: '法律', versions: [mine] }],
  ]);
};

describe('imported laws', () => {
  it('reads the words of a version only when asked', () => {
    const read: string[] = [];
    const corpus = openImported(catalogue([version('2020-01-01')]), (path) => {
      read.push(path);
      return page;
    });
    expect(read).toEqual([]);
    expect(corpus.get('样本法')?.versions[0]?.articles.get('2')?.paragraphs).toEqual(['导入的二。']);
    expect(corpus.get('样本法')?.versions[0]?.articles.size).toBe(2);
    expect(read).toEqual(['laws/x/2020-01-01.md']);
  });

  it('completes our own version and keeps our words', () => {
    const merged = mergeCorpora(
      own('2020-01-01'),
      openImported(catalogue([version('2020-01-01')]), () => page),
    );
    const [only, ...more] = merged.get('sample')?.versions ?? [];
    expect(more).toEqual([]);
    expect([
      only?.complete,
      only?.articles.get('1')?.paragraphs[0],
      only?.articles.get('2')?.paragraphs[0],
    ]).toEqual([true, '自己的一。', '导入的二。']);
  });

  it.each([
    [
      'the same day made',
      own('2020-03-01', { adopted: '2020-01-01' }),
      version('2020-01-01', { adopted: '2020-01-01', fromUncertain: true }),
      1,
    ],
    [
      'made some months before ours took effect',
      own('2020-03-01'),
      version('2020-01-01', { fromUncertain: true }),
      1,
    ],
    ['another version', own('2023-01-01'), version('2020-01-01', { fromUncertain: true }), 2],
  ])('tells versions apart: %s', (_, mine, theirs, count) => {
    const versions =
      mergeCorpora(
        mine,
        openImported(catalogue([theirs]), () => page),
      ).get('sample')?.versions ?? [];
    expect(versions).toHaveLength(count);
    if (count === 2) expect(versions[0]?.until).toBe('2023-01-01');
  });
});
