import { existsSync, readFileSync } from 'node:fs';
import { makeSearchWords, openContent, SiteSearch } from '@huyin/content';
import { CONTENT_FOLDER, readFolder } from '@huyin/content/disk';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { Assistant, type Reply } from './index.ts';

const LIBRARY = openContent(readFolder(CONTENT_FOLDER));
const WORDS = makeSearchWords(LIBRARY, '2026-11-24');
const ASSISTANT = new Assistant(JSON.parse(JSON.stringify(WORDS)), new SiteSearch(WORDS));
const QUESTIONS = [...LIBRARY.topics.values()].flatMap(({ pages }) => pages.questions);
const SHARED = new URL('../../../../shared/', import.meta.url);

const yaml = (file: string): unknown => parse(readFileSync(new URL(file, import.meta.url), 'utf8'));
const OFF_TOPIC = yaml('off-topic.yaml') as string[];
const QUERIES = Object.values(
  yaml('../../../content/src/site-search/queries.yaml') as Record<string, string[][]>,
).flat();

function reply(text: string): Reply {
  const made = ASSISTANT.reply(text);
  if ('failure' in made) throw new Error(made.sentence);
  return made;
}
const answerTo = (text: string): string | undefined => {
  const made = reply(text);
  return made.kind === 'answered' ? made.page.address : undefined;
};

describe('a question of our field', () => {
  it.each([
    ['快递单上的电话被人拿去骚扰怎么办', '/qa/courier-leak'],
    ['刚把验证码告诉了骗子', '/qa/code-given-away'],
    ['报案了警察不给回执', '/qa/police-refuse-report'],
    ['什么是敏感个人信息', '/glossary/sensitive-information'],
  ])('%s is answered by %s', (text, address) => {
    expect(answerTo(text)).toBe(address);
  });

  it('in the very words of a title or of a wording is answered by its own page, nineteen times of twenty', () => {
    const worded = QUESTIONS.flatMap(({ slug, title, asked }) =>
      [title, ...asked].map((text) => ({ text, right: `/qa/${slug}` })),
    );
    const missed = worded.filter(({ text, right }) => answerTo(text) !== right);
    expect({ missed, few: missed.length <= worded.length / 20 }).toEqual({ missed, few: true });
  });

  it('is mostly answered, and mostly by a right page', () => {
    const answers = QUERIES.map(([text = '', ...right]) => ({ text, right, got: answerTo(text) }));
    const answered = answers.filter(({ got }) => got);
    const right = answered.filter(({ got, right: pages }) => pages.includes(got ?? ''));
    expect(answered.length / answers.length).toBeGreaterThan(0.85);
    expect(right.length / answered.length).toBeGreaterThan(0.85);
  });

  it('comes back with the short answer of the page, word for word', () => {
    const made = reply('手机被偷了怎么办');
    const page = QUESTIONS.find(({ slug }) => slug === 'phone-stolen');
    expect(made).toMatchObject({ kind: 'answered', page: { title: page?.title, summary: page?.summary } });
  });

  it('that tells what happened brings its categories along for a plan', () => {
    expect(reply('有人用我的照片敲诈我，让我转账').facts.happened).toContain('extorted');
    expect(reply('正在被敲诈，马上要转账').urgent).toBe(true);
  });
});

describe('a question we have no answer to', () => {
  it('is refused, not guessed at', () => {
    const answered = OFF_TOPIC.filter((text) => answerTo(text));
    expect({ answered, few: answered.length <= 1 }).toEqual({ answered, few: true });
  });

  const bench = new URL('bench/open.jsonl', SHARED);
  it.skipIf(!existsSync(bench))('of any other field: at most one in forty is answered', () => {
    const asked = readFileSync(bench, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { query: string; field: boolean })
      .filter(({ field }) => !field);
    const answered = asked.filter(({ query }) => answerTo(query));
    expect(asked.length).toBeGreaterThan(1000);
    expect(answered.length / asked.length).toBeLessThan(1 / 40);
  });
  if (!existsSync(bench)) console.warn('跳过：没有 ../shared/bench/open.jsonl，别的法律领域的问题没有量。');
});

describe('a citation', () => {
  it('is answered by the article itself', () => {
    expect(reply('个保法69条')).toMatchObject({
      kind: 'cited',
      articles: [{ address: '/laws/pipl/2021-11-01/69' }],
    });
  });
});

describe('anything at all', () => {
  it.each(['', '   ', '？？', '\u0000\u200b'])('%j gets a sentence', (text) => {
    expect(ASSISTANT.reply(text)).toMatchObject({
      failure: 'empty-question',
      sentence: expect.stringMatching(/。$/),
    });
  });

  it('longer than a question is a story and belongs into a plan', () => {
    expect(reply(`我被网贷催收爆通讯录，${'每天都打电话，'.repeat(20)}`)).toMatchObject({ kind: 'story' });
  });

  it('never throws, and answers with a page of the site only', () => {
    const there = new Set(WORDS.rows.map(([address]) => address));
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...OFF_TOPIC, '开盒', '个保法999'));
    fc.assert(
      fc.property(fc.array(text, { maxLength: 3 }), (parts) => {
        const made = ASSISTANT.reply(parts.join(''));
        if ('failure' in made || made.kind !== 'answered') return;
        expect(there).toContain(made.page.address);
      }),
      { numRuns: 300 },
    );
  });
});
