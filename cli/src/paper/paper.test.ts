import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { knownValues } from '@huyin/papers';
import { ACTOR, LEAKED, WHO } from '@huyin/triage';
import { describe, expect, it } from 'vitest';
import { openLibrary } from '../library.ts';
import { runForTest } from '../run-for-test.ts';

const folder = mkdtempSync(join(tmpdir(), 'huyin-paper-'));
let count = 0;

function fileOf(json: unknown): string {
  const file = join(folder, `${count++}.json`);
  writeFileSync(file, typeof json === 'string' ? json : JSON.stringify(json));
  return file;
}

const VALUES = {
  'me.name': '买买提·艾力',
  'other-side.name': '某某网络科技有限公司',
  'other-side.relation': '注册用户',
  'me.account': 'aili㛃',
  'me.reply': 'aili@example.com',
  'requests.rights': ['explain'],
};

describe('huyin paper', () => {
  it('lists the papers with recipient and number of fields', async () => {
    const { out, code } = await runForTest(['paper', 'list']);
    expect(code).toBe(0);
    expect(out).toMatch(/^D01 {2}个人信息权利请求书 {2}交给：.+ {2}\d+ 个字段$/m);
    expect(out.trim().split('\n').length).toBeGreaterThanOrEqual(24);
  });

  it('prints a letter, and writes it as Word and PDF', async () => {
    const facts = fileOf({ values: VALUES, today: '2026-11-23' });
    const text = await runForTest(['paper', 'D01', '--facts', facts]);
    expect(text.code).toBe(0);
    expect(text.out).toContain('请求人（权利人）：买买提·艾力');
    expect(text.out).toContain('《中华人民共和国个人信息保护法》第四十八条');
    expect(text.out).toContain('2026年11月23日');
    for (const [format, magic] of [
      ['docx', 'PK'],
      ['pdf', '%PDF'],
    ] as const) {
      const file = join(folder, `d01.${format}`);
      expect(
        (await runForTest(['paper', 'D01', '--facts', facts, '--format', format, '-o', file])).code,
      ).toBe(0);
      expect(readFileSync(file).subarray(0, magic.length).toString('latin1')).toBe(magic);
    }
  });

  it('names every missing field and writes nothing', async () => {
    const { out, err, code } = await runForTest([
      'paper',
      'D01',
      '--facts',
      fileOf({ values: { 'me.name': '张三' } }),
    ]);
    expect(code).toBe(1);
    expect(out).toContain('缺 other-side.name');
    expect(out).toContain('缺 requests.rights');
    expect(err).toContain('没有写出来');
  });

  it.each([
    [['paper', 'D99', '--facts', 'x.json'], 'D99'],
    [['paper', 'D01'], '--facts'],
    [['paper', 'D01', '--facts', 'nowhere.json'], 'ENOENT'],
    [['paper', 'D01', '--facts', fileOf('{')], '不是 JSON'],
    [['paper', 'D01', '--facts', fileOf({ value: {} })], '不认识“value”'],
    [['paper', 'D01', '--facts', fileOf({ values: { 'me.phone': '1' } })], 'me.phone'],
    [['paper', 'D01', '--facts', fileOf({ values: { 'me.name': null } })], 'me.name'],
    [['paper', 'D01', '--facts', fileOf({ event: '2026-02-30' })], '日期'],
    [['paper', 'D01', '--facts', fileOf({ facts: { leaked: 1 } })], 'facts'],
    [['paper', 'D01', '--facts', fileOf({ values: VALUES }), '--format', 'doc'], '--format'],
    [['paper', 'D01', '--facts', fileOf({ values: VALUES }), '--format', 'pdf'], '-o'],
    [['paper', 'D01', '--facts', fileOf({ values: VALUES }), '-o', '/nowhere/at/all'], 'ENOENT'],
    [['paper', 'D01', '--nothing'], '--nothing'],
    [['paper', 'check'], 'FILE'],
    [['paper', 'check', fileOf({ values: {} })], 'papers'],
    [['paper', 'check', fileOf({ papers: ['D77'] })], 'D77'],
  ])('%o is refused with 2 and one sentence', async (argv, words) => {
    const { err, out, code } = await runForTest(argv);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(words);
    expect(err.trim().split('\n')).toHaveLength(1);
  });

  it('checks a set of papers against each other', async () => {
    const same = { ...VALUES, papers: undefined };
    const good = fileOf({ papers: ['D01'], values: same });
    expect(await runForTest(['paper', 'check', good])).toMatchObject({ code: 0, out: '' });
    const bad = fileOf({ papers: { D01: VALUES, D02: { 'me.name': '买买提' } } });
    const { out, code } = await runForTest(['paper', 'check', bad]);
    expect(code).toBe(1);
    expect(out).toContain('“买买提·艾力”');
    expect(out).toContain('D02：还缺');
  });
});

describe('the dictionary and the facts of the plan', () => {
  const { paperFields } = openLibrary();

  it('know the same kinds of data and of bodies', () => {
    expect(Object.keys(paperFields.get('leaked')?.choices ?? {})).toEqual(Object.keys(LEAKED));
    const kinds = Object.keys(ACTOR).filter((one) => one !== 'unknown');
    expect(Object.keys(paperFields.get('other-side.kind')?.choices ?? {})).toEqual(kinds);
  });

  it('have a role for every answer of whose data it is', () => {
    const roles = paperFields.get('me.role')?.choices ?? {};
    for (const who of Object.keys(WHO).filter((one) => one !== 'unknown')) {
      expect(Object.keys(roles)).toContain(knownValues({ who })['me.role']);
    }
  });
});
