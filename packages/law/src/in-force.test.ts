import { describe, expect, it } from 'vitest';
import { articleOn } from './in-force.ts';
import { sampleArticle, sampleCorpus, sampleVersion } from './sample.ts';

const corpus = sampleCorpus({
  amended: {
    versions: [
      sampleVersion('2017-06-01', { '42': '旧四十二' }, { until: '2026-01-01' }),
      sampleVersion('2026-01-01', {
        '44': '新四十四',
        '9': sampleArticle('9', '没改过', { since: '2017-06-01' }),
      }),
    ],
    first: '2017-06-01',
  },
  whole: { versions: [sampleVersion('2021-01-01', { '1': '一' }, { complete: true })], first: '2021-01-01' },
  unknownFirst: { versions: [sampleVersion('2024-01-01', { '1': '一' })] },
  dead: {
    versions: [sampleVersion('1999-10-01', { '52': '五二' })],
    repealed: { on: '2021-01-01', by: 'whole', article: '1260', quote: '同时废止' },
  },
});

const answer = (law: string, number: string, on: string) => {
  const found = articleOn(corpus, law, number, on);
  return 'failure' in found ? found.failure : found.article.paragraphs[0];
};

describe('articleOn: one text, or one of four different answers', () => {
  it('gives the words of the day', () => {
    expect(answer('amended', '42', '2025-12-31')).toBe('旧四十二');
    expect(answer('amended', '44', '2026-01-01')).toBe('新四十四');
  });
  it('gives a later version’s words back to the day they became law', () => {
    expect(answer('amended', '9', '2018-01-01')).toBe('没改过');
  });
  it.each([
    ['whole', '1', '2020-12-31', 'not-yet-in-force'],
    ['amended', '42', '2017-05-31', 'not-yet-in-force'],
    ['dead', '52', '2021-01-01', 'repealed'],
    ['whole', '2', '2022-01-01', 'no-such-article'],
    ['amended', '7', '2026-01-01', 'not-covered'],
    ['amended', '42', '2026-01-01', 'not-covered'],
    ['nowhere', '1', '2026-01-01', 'not-covered'],
  ])('%s 第%s条 on %s: %s', (law, number, on, expected) => expect(answer(law, number, on)).toBe(expected));
  it('does not call a law new when only our earliest text is', () => {
    expect(answer('unknownFirst', '1', '2020-01-01')).toBe('not-covered');
  });
  it('still has the repealed law on a day before', () => {
    expect(answer('dead', '52', '2020-12-31')).toBe('五二');
  });
});
