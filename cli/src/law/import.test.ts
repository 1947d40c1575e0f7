import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runForTest } from '../run-for-test.ts';

let folder: string;
const at = (...parts: string[]): string => join(folder, ...parts);
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'huyin-import-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function put(path: string, text: string | Uint8Array): void {
  mkdirSync(join(at(path), '..'), { recursive: true });
  writeFileSync(at(path), text);
}

const law = (name: string, words: string, day = '2024-05-01'): string =>
  `# ${name}\n\n${day.replace(/(\d+)-0?(\d+)-0?(\d+)/, '$1年$2月$3日')} 通过\n\n第一条 ${words}\n\n第二条 本法自${day.replace(/(\d+)-0?(\d+)-0?(\d+)/, '$1年$2月$3日')}起施行。\n`;

const corpus = (count: number): string =>
  Array.from({ length: count }, (_, i) =>
    JSON.stringify({
      law_full_name: `样本${Math.floor(i / 10)}法`,
      version_date: '2024-05-01',
      article: `第${'一二三四五六七八九十'[i % 10]}条`,
      heading: [],
      text: `第${i}句话。`,
      path: 'x',
    }),
  ).join('\n');

const run = (...args: string[]) => runForTest(['law', 'import', ...args, '--into', at('out')]);

/** Every file with its words and the time it was written. */
function snapshot(root: string): Map<string, string> {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).sort();
  return new Map(
    files
      .filter((f) => statSync(join(root, f)).isFile())
      .map((f) => [f, `${statSync(join(root, f)).mtimeMs} ${readFileSync(join(root, f), 'utf8')}`]),
  );
}

describe('law import', () => {
  it('loads a tree with several versions, then shows the law of each day', async () => {
    put('tree/行政法/样本法(2020-01-01).md', law('中华人民共和国样本法', '旧话。', '2020-01-01'));
    put('tree/行政法/样本法(2024-05-01).md', law('中华人民共和国样本法', '新话。'));
    const { code, err } = await run(at('tree'));
    expect([code, err]).toEqual([0, expect.stringContaining('2 份文件，4 条')]);
    const show = async (on: string) =>
      (await runForTest(['law', 'show', '样本法1', '--on', on, '--laws', at('out')])).out;
    expect(await show('2021-01-01')).toContain('旧话。');
    expect(await show('2026-01-01')).toContain('新话。');
  });

  it('changes nothing when run again', async () => {
    put('tree/样本法(2024-05-01).md', law('样本法', '甲。'));
    put('tree/坏.md', '没有条文');
    await run(at('tree'));
    const before = snapshot(at('out'));
    expect((await run(at('tree'))).err).toContain('写了 0 个文件');
    expect(snapshot(at('out'))).toEqual(before);
  });

  it('resumes after an interruption that left a half-written log line', async () => {
    put('c.jsonl', corpus(200));
    await run(at('c.jsonl'));
    const whole = snapshot(at('out'));
    const log = readFileSync(at('out/import-log.jsonl'), 'utf8').split('\n');
    writeFileSync(at('out/import-log.jsonl'), `${log.slice(0, 5).join('\n')}\n${log[5]?.slice(0, 40)}`);
    rmSync(at('out/catalogue.json'));
    expect((await run(at('c.jsonl'))).code).toBe(0);
    expect([...snapshot(at('out')).keys()]).toEqual([...whole.keys()]);
    const words = (all: Map<string, string>): string | undefined =>
      all.get('catalogue.json')?.replace(/^\S+ /, '');
    expect(words(snapshot(at('out')))).toBe(words(whole));
  });

  it('takes a changed document in anew', async () => {
    put('t/样本法(2024-05-01).md', law('样本法', '甲。'));
    await run(at('t'));
    put('t/样本法(2024-05-01).md', law('样本法', '乙。'));
    await run(at('t'));
    expect(
      (await runForTest(['law', 'show', '样本法1', '--on', '2026-01-01', '--laws', at('out')])).out,
    ).toContain('乙。');
  });

  it('joins the books of one code into one version', async () => {
    put('民法典(2020-05-28)/总则编.md', '# 总则\n\n第一条 甲。\n');
    put('民法典(2020-05-28)/附则.md', '# 附则\n\n第二条 本法自2021年1月1日起施行。\n');
    await run(at('民法典(2020-05-28)'));
    const { versions } = JSON.parse(readFileSync(at('out/catalogue.json'), 'utf8')).laws[0];
    expect(versions.map((v: { from: string; articleCount: number }) => [v.from, v.articleCount])).toEqual([
      ['2021-01-01', 2],
    ]);
  });

  it('reads Word files, and lists what cannot be read while the rest is loaded', async () => {
    const body = ['样本规定', '（2024年5月1日通过）', '第一条　甲。']
      .map((t) => `<w:p><w:r><w:t>${t}</w:t></w:r></w:p>`)
      .join('');
    put('t/样本规定.docx', zipSync({ 'word/document.xml': strToU8(`<w:document>${body}</w:document>`) }));
    put('t/坏.docx', 'PK 不是压缩包');
    put('t/图.md', new Uint8Array([137, 80, 78, 71, 0, 255]));
    put('t/空.txt', '');
    put('t/无日期.md', '# 样本办法\n\n第一条 甲。\n');
    const { code, out, err } = await run(at('t'));
    expect(code).toBe(1);
    expect(err).toContain('1 份文件，1 条');
    for (const said of [
      '坏.docx:1  不是完整的 .docx',
      '图.md:1  不是文字文件',
      '空.txt:1  文件是空的',
      '无日期.md:1  找不到日期',
    ]) {
      expect(out).toContain(said);
    }
  });

  it('keeps what came before a gzip broke off, and says where', async () => {
    const zipped = gzipSync(corpus(3000));
    put('c.jsonl.gz', zipped.subarray(0, Math.floor(zipped.length * 0.8)));
    const { code, out, err } = await run(at('c.jsonl.gz'));
    expect(code).toBe(1);
    expect(out).toMatch(/c\.jsonl\.gz:\d+ {2}(压缩文件在这里断了|不是完整的 JSON)/);
    expect(Number(/，(\d+) 条/.exec(err)?.[1])).toBeGreaterThan(500);
  });

  it('skips an endless line without keeping it', async () => {
    put('c.jsonl', `${corpus(10)}\n{"text":"`);
    for (let i = 0; i < 12; i++) appendFileSync(at('c.jsonl'), '字'.repeat(400_000));
    appendFileSync(at('c.jsonl'), `\n${corpus(20).split('\n').slice(10).join('\n')}`);
    const { out, err } = await run(at('c.jsonl'));
    expect(out).toContain('c.jsonl:11  这一行太长');
    expect(err).toContain('2 份文件，20 条');
  });

  it('reports an article that stands twice', async () => {
    put('c.jsonl', `${corpus(3)}\n${corpus(3).split('\n')[2]}`);
    expect((await run(at('c.jsonl'))).out).toContain('c.jsonl:4  第三条出现了两次');
  });

  it.each([
    [[], '请给出要导入的'],
    [['/nowhere/at/all'], '找不到“/nowhere/at/all”'],
    [['--wrong'], '不认识的选项 --wrong'],
  ])('refuses %j with a sentence', async (args, said) => {
    const { code, err } = await run(...args);
    expect([code, err]).toEqual([2, expect.stringContaining(said)]);
  });
});
