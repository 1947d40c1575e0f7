import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { CONTENT_FOLDER, readFolder } from '../disk.ts';
import type { Files } from '../laws.ts';
import { openContent } from '../open-content.ts';
import { checkLawContent } from './law-checks.ts';

const ON = '2026-11-23';
const REFERENCE = fileURLToPath(new URL('../../../../shared/law/articles.json', import.meta.url));
const files = readFolder(CONTENT_FOLDER);

/** The content with one file changed; fails when the change finds nothing to change. */
function changed(path: string, from: string, to: string): Files {
  const text = files.get(path) ?? '';
  expect(text, `${path} 里没有“${from}”`).toContain(from);
  return new Map([...files, [path, text.replace(from, to)]]);
}

const faultsOf = (some: Files, reference?: string): string[] =>
  checkLawContent(openContent(some), some, ON, reference).faults.map((one) => one.failure);

describe('the law content', () => {
  it('passes every check', () => {
    const { faults } = checkLawContent(openContent(files), files, ON);
    expect(faults.map(({ sentence }) => sentence)).toEqual([]);
  });

  it('says aloud that it was not held against the reference list', () => {
    expect(checkLawContent(openContent(files), files, ON).skipped[0]).toContain('没有逐字比对');
  });

  it.skipIf(!existsSync(REFERENCE))('is the reference list word for word', () => {
    expect(faultsOf(files, readFileSync(REFERENCE, 'utf8'))).toEqual([]);
  });
});

if (!existsSync(REFERENCE)) console.warn('跳过：没有 ../shared/law/articles.json，法条没有逐字比对。');

describe('each check can fail', () => {
  const pipl = 'laws/pipl/2021-11-01.md';

  it('one changed word of a statute, by its hash', () => {
    expect(faultsOf(changed(pipl, '应当立即采取补救措施', '可以立即采取补救措施'))).toContain('changed-text');
  });

  it('one changed word of a statute, by the reference list, showing the word', () => {
    const reference = JSON.stringify([
      {
        law: '样本',
        article: '第六十九条',
        text: '处理个人信息侵害个人信息权益造成损害。',
        source: 'x',
        effective_from: '2021-11-01',
      },
    ]);
    const sample = new Map([
      ['laws/x/law.yaml', 'title: 样本法\nshort: []\nkind: 法律\n'],
      [
        'laws/x/2021-11-01.md',
        '---\ntitle: 样本法\nfrom: 2021-11-01\nsource: x\nchecked: 2026-01-01\nconfidence: B\ncomplete: false\n---\n\n## 第六十九条\n\n处理个人信息侵犯个人信息权益造成损害。\n',
      ],
    ]);
    const { faults } = checkLawContent(openContent(sample), sample, ON, reference);
    const differs = faults.find((one) => one.failure === 'text-differs');
    expect(differs?.sentence).toContain('侵[-害-]{+犯+}个人信息');
    expect(differs?.details).toEqual({ file: 'laws/x/2021-11-01.md', line: 10 });
  });

  it('an article that disappears', () => {
    const text = (files.get(pipl) ?? '').replace(/## 第五十七条\n[\s\S]*?(?=\n## )/, '');
    const { faults } = checkLawContent(
      openContent(new Map([...files, [pipl, text]])),
      new Map([...files, [pipl, text]]),
      ON,
    );
    expect(faults.map((one) => one.failure)).toContain('lost-article');
  });

  it('a figure whose words are not in the article', () => {
    expect(
      faultsOf(changed('figures/criminal.yaml', '违法所得五千元以上的', '违法所得六千元以上的')),
    ).toContain('unproven-figure');
  });

  it('a figure with two values on one day', () => {
    const some = changed(
      'figures/administrative.yaml',
      'until: "2026-01-01"\n      value: 500',
      'until: "2026-02-01"\n      value: 500',
    );
    expect(openContent(some).faults.map((one) => one.failure)).toContain('overlap');
  });

  it('a renumbering that names an old article twice', () => {
    expect(faultsOf(changed('renumbering/renumbering.yaml', '- 5 → 6', '- 4 → 6'))).toContain(
      'bad-renumbering',
    );
  });

  it('a renumbering line that cannot be read', () => {
    const some = changed('renumbering/renumbering.yaml', '- 5 → 6', '- 5 变成 6');
    expect(openContent(some).faults.map((one) => one.failure)).toContain('bad-move');
  });

  it('a repeal that its law does not state', () => {
    expect(
      faultsOf(
        changed(
          'known-laws/repealed.yaml',
          'quote: 《中华人民共和国婚姻法》',
          'quote: 《中华人民共和国律师法》',
        ),
      ),
    ).toContain('unproven-repeal');
  });

  it('versions that overlap, and a day that does not exist', () => {
    const old = 'laws/cybersecurity-law/2017-06-01.md';
    expect(faultsOf(changed(old, 'until: 2026-01-01', 'until: 2026-02-01'))).toContain('bad-version');
    expect(faultsOf(changed(old, 'checked: 2025-04-30', 'checked: 2026-02-30'))).toContain('bad-version');
  });

  it.each([
    ['《中华人民共和国个人信息保护法》第七十九条', 'citation-no-such-article'],
    ['根据《合同法》第五十二条', 'citation-repealed'],
    ['《中华人民共和国个人数据权益法》第三条', 'citation-law-unknown'],
    ['民法典第一千零三十四条规定：“自然人的个人信息受道德保护。”', 'citation-in-force'],
  ])('a wrong citation in our own words: %s', (words, expected) => {
    const pages = new Map([...files, ['topics/x/guides/x.md', `# 指南\n\n${words}\n`]]);
    const library = [...pages].map(([path, text]): [string, string] =>
      path === pipl ? [path, text.replace('complete: false', 'complete: true')] : [path, text],
    );
    const found = checkLawContent(openContent(new Map(library)), new Map(library), ON).faults;
    expect(found.map(({ failure, details }) => [failure, details])).toEqual([
      [expected, { file: 'topics/x/guides/x.md', line: 3 }],
    ]);
  });
});
