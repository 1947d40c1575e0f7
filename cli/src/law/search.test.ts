import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { runSearch } from './search.ts';

const folder = mkdtempSync(join(tmpdir(), 'huyin-search-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function run(args: string[], input = ''): Promise<{ code: number; out: string; err: string }> {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const text = async (stream: PassThrough) => Buffer.concat(await stream.toArray()).toString('utf8');
  const [out, err] = [text(stdout), text(stderr)];
  const code = await runSearch(args, { stdin: Readable.from([Buffer.from(input)]), stdout, stderr });
  stdout.end();
  stderr.end();
  return { code, out: await out, err: await err };
}

const article = (id: string, text: string, more: object = {}) =>
  JSON.stringify({ id, law: '样本法', article: '第一条', text, category: '行政法', ...more });
const CORPUS = [
  article('a#1', '房屋出租人应当返还押金。'),
  article('a#2', '饲养动物应当登记。', { article: '第二条' }),
  article('a#3', '押金不予返还的旧规定。', { bench: false }),
].join('\n');

function file(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const corpus = file('corpus.jsonl.gz', gzipSync(CORPUS));

describe('law search', () => {
  it('finds our own articles and goes straight to a cited one', async () => {
    const cited = await run(['个保法第四十七条', '--limit', '1']);
    expect(cited.code).toBe(0);
    expect(cited.out).toContain('《个人信息保护法》第四十七条');
    const json = await run(['泄露个人信息怎么办', '--law', '个保法', '--format', 'json']);
    const hits = JSON.parse(json.out) as { law: string }[];
    expect(hits.length).toBeGreaterThan(0);
    expect(new Set(hits.map((hit) => hit.law))).toEqual(new Set(['个人信息保护法']));
  });

  it('shows the law of the day that was asked for', async () => {
    const ids = async (on: string) => {
      const { out } = await run([
        '网络运营者泄露个人信息',
        '--law',
        '网络安全法',
        '--on',
        on,
        '--format',
        'json',
      ]);
      return (JSON.parse(out) as { id: string }[]).map((hit) => hit.id.split('@')[1]);
    };
    expect(new Set(await ids('2025-06-01'))).toEqual(new Set(['2017-06-01']));
    expect(new Set(await ids('2026-06-01'))).toEqual(new Set(['2026-01-01']));
  });

  it('answers in bulk with the ids of the corpus, leaving out what is not to be searched', async () => {
    const questions = '{"qid":"7","query":"房东不退押金"}\n{"qid":8,"query":"养狗要登记吗"}\n';
    const { code, out } = await run(['--jsonl', '--corpus', corpus, '--limit', '100'], questions);
    expect(code).toBe(0);
    const rows = out
      .trim()
      .split('\n')
      .map((line) => line.split('\t'));
    expect(rows).toContainEqual(['7', 'a#1', '1']);
    expect(rows).toContainEqual(['8', 'a#2', '1']);
    expect(out).not.toContain('a#3');
  });

  const good = '{"qid":"1","query":"押金"}\n';
  const cases: [string, string[], string, RegExp][] = [
    ['no question', [], '', /没有写要查什么/],
    ['an unknown option', ['押金', '--colour'], '', /不认识的选项/],
    ['a day that does not exist', ['押金', '--on', '2026-02-30'], '', /不是一个日期/],
    ['a limit that is none', ['押金', '--limit', '-3'], '', /--limit/],
    ['an unknown law', ['押金', '--law', '没有这部法'], '', /没有“没有这部法”/],
    ['100 kB of question', ['押'.repeat(100_000)], '', /超过 2000 个字/],
    ['control characters only', ['\u0001\u0002？'], '', /没有字/],
    ['a corpus that is not there', ['押金', '--corpus', join(folder, 'absent.jsonl')], '', /找不到/],
    ['no questions', ['--jsonl', '--corpus', corpus], '', /没有问题/],
    ['a line that is not JSON', ['--jsonl', '--corpus', corpus], `${good}{`, /第 2 行不是 JSON/],
    ['a qid twice', ['--jsonl', '--corpus', corpus], good + good, /前面已经有了/],
    [
      'an empty question in bulk',
      ['--jsonl', '--corpus', corpus],
      `${good}{"qid":"2","query":" "}`,
      /第 2 行/,
    ],
    [
      'a truncated gzip',
      ['押金', '--corpus', file('cut.jsonl.gz', gzipSync(CORPUS).subarray(0, 90))],
      '',
      /读不下去/,
    ],
    [
      'an id twice',
      ['押金', '--corpus', file('twice.jsonl', `${CORPUS}\n${article('a#1', '又一条')}`)],
      '',
      /第 4 行的 id/,
    ],
    ['a broken article', ['押金', '--corpus', file('bad.jsonl', `${CORPUS}\n{"id":1}`)], '', /第 4 行缺/],
    ['an endless line', ['押金', '--corpus', file('long.jsonl', 'x'.repeat(5_000_000))], '', /太长/],
    ['a file with no articles', ['押金', '--corpus', file('none.jsonl', '\n\n')], '', /没有可以检索的法条/],
  ];
  for (const [name, args, input, sentence] of cases) {
    it(`says a sentence and stops at 2, writing nothing, for ${name}`, async () => {
      const { code, out, err } = await run(args, input);
      expect(err).toMatch(sentence);
      expect({ code, out, lines: err.trim().split('\n').length }).toEqual({ code: 2, out: '', lines: 1 });
    });
  }

  it('says so when nothing is found', async () => {
    expect(await run(['犇羴鱻麤', '--corpus', corpus])).toMatchObject({ code: 1 });
  });
});
