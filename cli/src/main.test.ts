import { describe, expect, it } from 'vitest';
import { runForTest } from './run-for-test.ts';

describe('huyin in a terminal', () => {
  it.each([['--help'], ['plan', '--help'], ['triage', '--help'], ['check', '--help'], ['law', '--help']])(
    '%s %s explains itself and ends well',
    async (...argv) => {
      const { out, code } = await runForTest(argv.filter(Boolean));
      expect(out).toContain('npx huyin');
      expect(code).toBe(0);
    },
  );

  it.each<[string, string[], string]>([
    ['no command at all', [], ''],
    ['an unknown command', ['frobnicate'], '没有“frobnicate”这个命令'],
    ['a name that objects have', ['constructor'], '没有“constructor”这个命令'],
    ['an unknown option', ['plan', '--verbose'], '不认识的选项 --verbose'],
    ['an option without its value', ['plan', '--text'], '--text'],
    ['neither text nor facts', ['plan'], '请用 --text'],
    ['both text and facts', ['plan', '--text', 'x', '--facts', 'y'], '只能用一个'],
    ['empty text', ['plan', '--text', '  '], '没有收到文字'],
    ['a missing file', ['plan', '--facts', '/no/such.json'], '打不开'],
    ['a folder as file', ['plan', '--facts', '/tmp'], '打不开'],
    ['a wrong format', ['plan', '--text', '我被骗了', '--format', 'xml'], 'md 或 json'],
    ['a day that does not exist', ['plan', '--text', '我被骗了', '--on', '2026-02-30'], '不是一个日期'],
    [
      'an event in the future',
      ['plan', '--text', '我被骗了', '--on', '2026-01-01', '--leaked-on', '2026-05-01'],
      '之后',
    ],
    ['a stray word', ['plan', '--text', '我被骗了', '多余'], '多出了'],
    ['triage without --jsonl', ['triage'], 'triage --jsonl'],
  ])('%s is a sentence and code 2', async (_name, argv, words) => {
    const { err, code } = await runForTest(argv);
    expect(code).toBe(2);
    expect(err).toContain(words);
  });

  it('1 MB of text and binary input are a sentence and code 2', async () => {
    const long = await runForTest(['plan', '--text', '-'], '我被骗了'.repeat(100_000));
    expect([long.code, long.err]).toEqual([2, expect.stringContaining('超过')]);
    const binary = await runForTest(
      ['plan', '--text', '-'],
      new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]),
    );
    expect([binary.code, binary.err]).toEqual([2, expect.stringContaining('不是文字')]);
  });
});

describe('huyin plan', () => {
  it('turns a description into the plan, with the quoted law', async () => {
    const { out, code } = await runForTest([
      'plan',
      '--text',
      '有人拿我的裸照威胁我转账',
      '--on',
      '2026-11-23',
    ]);
    expect(code).toBe(0);
    expect(out).toContain('110');
    expect(out).toContain('《中华人民共和国刑法》第二百七十四条');
    expect(out).toContain('尚未经律师复核');
  });

  it('prints JSON that can be read back', async () => {
    const { out } = await runForTest(['plan', '--text', '我被骗了三万块', '--format', 'json']);
    const plan = JSON.parse(out);
    expect(plan.kind).toBe('plan');
    expect(plan.phases[0].phase).toBe('danger');
  });
});

describe('huyin triage', () => {
  const lines = (...rows: unknown[]): string =>
    rows.map((row) => (typeof row === 'string' ? row : JSON.stringify(row))).join('\n');

  it('answers each good line and reports each bad one in place', async () => {
    const input = lines(
      { id: 'a', text: '身份证丢了怎么办' },
      'not json',
      { id: 'b' },
      { id: 'c', text: '' },
      '',
      { id: 'd', text: '有人在群里发我的电话和住址' },
      { id: 'e', text: `${'很长'.repeat(600_000)}` },
      'null',
      { id: 7, text: '支付宝里的钱被人转走了' },
    );
    const { out, code } = await runForTest(['triage', '--jsonl'], input);
    const answers = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(code).toBe(0);
    expect(answers.map(({ id, error }) => (error ? `${id ?? '-'} error` : `${id}`))).toEqual([
      'a',
      '- error',
      'b error',
      'c error',
      'd',
      '- error',
      '- error',
      '7',
    ]);
    expect(answers[0].labels[0]).toBe('lost_document');
    expect(answers[0].why[0]).toEqual({ label: expect.any(String), quote: expect.any(String) });
  });

  it('keeps Chinese whole however the bytes are cut', async () => {
    const { readLines } = await import('./triage/lines.ts');
    const bytes = Buffer.from('一二三\n四五六\n');
    const { Readable } = await import('node:stream');
    const got: string[] = [];
    for await (const line of readLines(Readable.from([...bytes].map((b) => Buffer.from([b]))))) {
      if ('text' in line) got.push(line.text);
    }
    expect(got).toEqual(['一二三', '四五六']);
  });
});

describe('huyin check', () => {
  it('passes on the content that ships', async () => {
    const { out, err, code } = await runForTest(['check']);
    expect(out).toBe('');
    expect(err).toContain('检查通过');
    expect(code).toBe(0);
  }, 60_000);
});
