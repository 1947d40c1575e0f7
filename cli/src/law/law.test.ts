import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runForTest } from '../run-for-test.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'huyin-law-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, text: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const law = (...args: string[]) => runForTest(['law', ...args]);

describe('the sub-commands', () => {
  it.each(['show', 'diff', 'cite', 'search', 'import'])('%s is there and explains itself', async (name) => {
    const { out, code } = await law(name, '--help');
    expect(out).toContain(`npx huyin law ${name}`);
    expect(code).toBe(0);
  });
});

describe('law show', () => {
  it('gives the words, source, version and what changed', async () => {
    const { out, code } = await law('show', '网安法44', '--on', '2026-11-23');
    expect(code).toBe(0);
    for (const said of [
      '网络运营者不得泄露、篡改、毁损其收集的个人信息',
      '来源：',
      '2026-01-01 起',
      '2017-06-01 版第四十二条：文字相同',
    ]) {
      expect(out).toContain(said);
    }
  });
  it.each([
    ['民法典1034', '2020-12-31', '还没有施行'],
    ['民法典1', '2026-11-23', '不在我们收录的条文里'],
    ['合同法52', '2026-11-23', '已经废止'],
    ['劳动合同法200', '2026-11-23', '最后一条是第九十八条'],
    ['网络安全法第八十五条', '2026-11-23', '不在我们收录的条文里'],
  ])('%s on %s: %s, code 1', async (what, on, said) => {
    const { out, code } = await law('show', what, '--on', on);
    expect([code, out]).toEqual([1, expect.stringContaining(said)]);
  });
  it('reads a sub-article written as 253-1', async () => {
    const { out } = await law('show', '刑法253-1', '--on', '2012-01-01', '--format', 'json');
    const shown = JSON.parse(out);
    expect(shown.articles[0].paragraphs[0]).toContain(
      '国家机关或者金融、电信、交通、教育、医疗等单位的工作人员',
    );
    expect(shown.version.from).toBe('2009-02-28');
  });
  it.each([
    [['show'], '请写一条法'],
    [['show', '天书123'], '没有认出'],
    [['show', '民法典1034', '--on', '2026-02-30'], '“2026-02-30”不是一个日期'],
    [['show', '民法典1034', '--format', 'xml'], '--format 只能是'],
    [['show', '民法典1034', '--laws', '/nowhere'], '没有导入的法律'],
    [['show', '法'.repeat(100_000)], '太长'],
    [['diff'], '请写一部法'],
    [['diff', '个保法'], '只收录了一个版本'],
    [['diff', '网安法', '1999-01-01', '2026-01-01'], '没有这个版本'],
    [['cite'], '请给出要检查的文件'],
    [['cite', '/nowhere.md'], '找不到这个文件'],
    [['paint'], '没有“paint”这个子命令'],
  ])('%j is refused with a sentence and code 2', async (args, said) => {
    const { code, err } = await law(...args);
    expect([code, err]).toEqual([2, expect.stringContaining(said)]);
  });
  it.each(['show', 'diff', 'cite', 'import'])('law %s --help', async (name) => {
    const { code, out } = await law(name, '--help');
    expect([code, out]).toEqual([0, expect.stringContaining('用法：')]);
  });
});

describe('law diff', () => {
  it('pairs renumbered articles and shows the words that changed', async () => {
    const { out } = await law('diff', '治安法', '--article', '50');
    expect(out).toContain('第四十二条 → 第五十条  变条号并修改');
    expect(out).toContain('{+或者采取滋扰、纠缠、跟踪等方法+}');
  });
});

const DRAFT = `# 起诉状

依据《个人信息保护法》第六十九条第一款规定：“处理个人信息侵害个人信息权益造成损害，个人信息处理者不能证明自己没有过错的，应当承担损害赔偿等侵权责任。”

网络运营者不得泄露、篡改、毁损其收集的个人信息，见《网络安全法》第四十二条。

根据《合同法》第五十二条，合同无效。

民法典第一千零三十四条规定：“自然人的个人信息受道德保护。”

又据《中华人民共和国个人数据权益法》第三条。
`;

describe('law cite', () => {
  it('finds each fault at its line and leaves the right one in peace', async () => {
    const { out, code } = await law('cite', file('draft.md', DRAFT), '--on', '2026-11-23');
    expect(code).toBe(1);
    const lines = out.split('\n').map((line) => line.replace(/^.*draft\.md:/, ''));
    expect(lines[0]).toMatch(/^3:3 {2}有效 .*引文无误/);
    expect(lines[1]).toMatch(/^5:\d+ {2}警告 .*旧第四十二条自 2026-01-01 起现为第四十四条/);
    expect(lines[2]).toMatch(/^7:3 {2}错误 .*2021-01-01 起已经废止/);
    expect(lines[3]).toMatch(/^9:1 {2}警告 .*\[-法律-\]\{\+道德\+\}/);
    expect(lines[4]).toMatch(/^11:3 {2}错误 .*没有找到/);
  });
  it('takes the day into account: the old number was right in 2025', async () => {
    const { out, code } = await law(
      'cite',
      file('old.md', '见《网络安全法》第四十二条。'),
      '--on',
      '2025-06-01',
    );
    expect([code, out]).toEqual([0, expect.stringContaining('2026-01-01 起有新文本')]);
  });
  it('reads HTML and Word alike', async () => {
    const html = DRAFT.split('\n\n')
      .map((p) => `<p>${p}</p>`)
      .join('\n');
    const xml = `<w:document>${DRAFT.split('\n\n')
      .map((p) => `<w:p><w:r><w:t>${p}</w:t></w:r></w:p>`)
      .join('')}</w:document>`;
    const sums = await Promise.all(
      [
        file('d.html', html),
        file('d.docx', zipSync({ 'word/document.xml': strToU8(xml) })),
        file('d.txt', DRAFT),
      ].map(async (path) => (await law('cite', path, '--on', '2026-11-23')).out.trim().split('\n').at(-1)),
    );
    expect(new Set(sums)).toEqual(
      new Set(['按 2026-11-23 的法，5 处引用：有效 1，提醒 0，警告 2，错误 2。']),
    );
  });
  it('writes SARIF 2.1.0 whose every result has a rule and a place', async () => {
    const { out } = await law('cite', file('draft.md', DRAFT), '--on', '2026-11-23', '--format', 'sarif');
    const log = JSON.parse(out);
    expect([log.version, log.runs.length]).toEqual(['2.1.0', 1]);
    const [run] = log.runs;
    const ids = run.tool.driver.rules.map((rule: { id: string }) => rule.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const result of run.results) {
      expect(ids[result.ruleIndex]).toBe(result.ruleId);
      expect(['note', 'warning', 'error']).toContain(result.level);
      const [{ physicalLocation }] = result.locations;
      expect(physicalLocation.artifactLocation.uri).toMatch(/draft\.md$/);
      expect(physicalLocation.region.startLine).toBeGreaterThan(0);
      expect(physicalLocation.region.endColumn).toBeGreaterThan(physicalLocation.region.startColumn);
    }
    expect(run.results.map((r: { ruleId: string }) => r.ruleId)).toEqual([
      'renumbered',
      'repealed',
      'quote-altered',
      'law-unknown',
    ]);
  });
  it('writes JSON with the canonical form', async () => {
    const { out } = await law(
      'cite',
      file('j.md', '民法典1034条第2款'),
      '--format',
      'json',
      '--on',
      '2026-11-23',
    );
    expect(JSON.parse(out).files[0].citations[0]).toMatchObject({
      text: '民法典1034条第2款',
      line: 1,
      canonical: '《中华人民共和国民法典》第一千零三十四条第二款',
      status: 'in-force',
    });
  });
  it.each([
    ['empty.md', '', '是空文件'],
    ['picture.md', new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10, 0, 0]), '不是文字文件'],
    ['broken.docx', new Uint8Array([80, 75, 3, 4, 20, 0]), '不是完整的 .docx'],
  ])('refuses %s with a sentence', async (name, bytes, said) => {
    const { code, err } = await law('cite', file(name, bytes));
    expect([code, err]).toEqual([2, expect.stringContaining(said)]);
  });
  it('reads GB18030, which Windows still writes', async () => {
    const bytes = new Uint8Array([0xc3, 0xf1, 0xb7, 0xa8, 0xb5, 0xe4, 0x31, 0x30, 0x33, 0x34, 0xcc, 0xf5]);
    expect((await law('cite', file('gbk.txt', bytes), '--on', '2026-11-23')).out).toContain(
      '第一千零三十四条',
    );
  });
});
