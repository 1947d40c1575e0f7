import { type Corpus, isFailure, type Law } from '@huyin/law';
import { describe, expect, it } from 'vitest';
import {
  type Paper,
  type PaperField,
  printText,
  type RenderedPaper,
  renderPaper,
  type Values,
} from './index.ts';

const article = { path: [], source: '样本', confidence: 'B' as const };
const version = { source: '样本', checked: '2026-01-01', confidence: 'B' as const, complete: false };
const law: Law = {
  id: 'sample',
  title: '中华人民共和国样本法',
  short: [],
  kind: '法律',
  first: '2020-01-01',
  versions: [
    {
      ...version,
      from: '2020-01-01',
      until: '2026-01-01',
      title: '中华人民共和国样本法（2020年文本）',
      articles: new Map([['4', { ...article, number: '4', paragraphs: ['旧的一款。'] }]]),
    },
    {
      ...version,
      from: '2026-01-01',
      title: '中华人民共和国样本法（2025年修订）',
      articles: new Map([
        ['5', { ...article, number: '5', paragraphs: ['第一款：\n（一）甲；\n（二）乙。', '第二款。'] }],
      ]),
    },
  ],
};
const corpus: Corpus = new Map([['sample', law]]);

const base = { label: '标签', group: 'event' as const, identity: false };
const FIELDS: readonly PaperField[] = [
  { ...base, id: 'name', kind: 'text' },
  { ...base, id: 'story', kind: 'lines', optional: true },
  { ...base, id: 'day', kind: 'date', optional: true },
  { ...base, id: 'sum', kind: 'money', optional: true },
  { ...base, id: 'kinds', kind: 'many', choices: { a: '甲', b: '乙' }, optional: true },
  {
    ...base,
    id: 'rows',
    kind: 'list',
    of: [
      { id: 'what', label: '什么', kind: 'text' },
      { id: 'note', label: '备注', kind: 'text', optional: true },
    ],
    optional: true,
  },
];

function paperOf(template: string): Paper {
  return {
    id: 'D99',
    title: '样本',
    to: '某处',
    purpose: '试',
    audience: 'police',
    refused: [],
    attach: [],
    fields: FIELDS,
    reasons: { a: { why: '试', basis: [] } },
    template: { file: 'template.txt', text: `# 样本\n${template}` },
  };
}

function render(template: string, values: Values = {}, event?: string): RenderedPaper | { sentence: string } {
  const context = { corpus, today: '2026-11-23', ...(event ? { event } : {}) };
  return renderPaper(paperOf(template), { name: '张三', ...values }, context);
}

function blocks(template: string, values: Values = {}, event?: string) {
  const rendered = render(template, values, event);
  if (isFailure(rendered)) throw new Error(rendered.sentence);
  return (rendered as RenderedPaper).blocks.slice(1);
}

describe('blocks', () => {
  it('carry the kind of their mark, the label and the number within the run', () => {
    expect(
      blocks(
        '> 某处：\n## 一\n- [a] 一\n- [a] 二\n[a] 段\n- [a] 又一\n= 此致\n== 某处\n@ {{name}}\n+ 附\n---',
      ),
    ).toEqual([
      { kind: 'salutation', text: '某处：' },
      { kind: 'heading', text: '一' },
      { kind: 'item', text: '一', number: 1, label: 'a' },
      { kind: 'item', text: '二', number: 2, label: 'a' },
      { kind: 'paragraph', text: '段', label: 'a' },
      { kind: 'item', text: '又一', number: 1, label: 'a' },
      { kind: 'closing', text: '此致' },
      { kind: 'addressee', text: '某处' },
      { kind: 'signature', text: '张三' },
      { kind: 'attachment', text: '附', number: 1 },
      { kind: 'page-break', text: '' },
    ]);
  });

  it('repeat rows of a table with their number', () => {
    const template =
      '{{#if rows}}\n| [a] 序号 | 什么 |\n{{#each rows}}\n| {{序号}} | {{.what}}（{{.note | 或 无}}） |\n{{/each}}\n{{/if}}';
    const rows = [{ what: '甲|乙' }, { what: '丙\n丁', note: '注' }];
    expect(blocks(template, { rows })).toEqual([
      {
        kind: 'table',
        label: 'a',
        head: ['序号', '什么'],
        rows: [
          ['1', '甲|乙（无）'],
          ['2', '丙；丁（注）'],
        ],
      },
    ]);
  });

  it('become one paragraph for each line of an answer, and clauses elsewhere', () => {
    const values = { story: '一句。\n\n二句。' };
    expect(
      blocks('{{#if story}}\n[a] {{story}}\n{{/if}}', values).map((block) => 'text' in block && block.text),
    ).toEqual(['一句。', '二句。']);
    expect(blocks('{{#if story}}\n- [a] 事：{{story}}。\n{{/if}}', values)).toMatchObject([
      { text: '事：一句；二句。' },
    ]);
  });

  it('print dates, money and choices as letters do', () => {
    const values = { day: '2026-06-03', sum: '1234.5', kinds: ['a', 'b'] };
    const template =
      '{{#if day and sum and kinds}}\n: {{day | 日期}} {{sum | 金额}} {{sum | 大写}} {{kinds | 列举}}\n{{/if}}';
    expect(blocks(template, values)).toMatchObject([
      { text: '2026年6月3日 1,234.50 元 人民币壹仟贰佰叁拾肆元伍角整 甲、乙' },
    ]);
  });

  it('leave a line to write the number by hand', () => {
    expect(blocks(': {{handwritten 联系电话}}')).toMatchObject([
      { text: '联系电话：＿＿＿＿＿＿＿＿（打印后手写；护隐不收电话号码）' },
    ]);
  });
});

describe('citations', () => {
  it('are printed canonically in the version of the day', () => {
    expect(
      blocks('[a] {{law sample 5}}、{{law sample 5.1.2 bare}}、{{law sample 5..1 short}}', {}, '2026-02-01'),
    ).toMatchObject([{ text: '《中华人民共和国样本法》第五条、第五条第一款第二项、《样本法》第五条第一项' }]);
  });

  it('name the year of a version that is no longer law', () => {
    expect(blocks('[a] {{law sample 4}}', {}, '2025-06-01')).toMatchObject([
      { text: '《中华人民共和国样本法》（2020年）第四条' },
    ]);
  });

  it.each([
    ['{{law sample 5}}', '2025-12-31'],
    ['{{law sample 4}}', '2026-01-01'],
    ['{{law sample 5 2019-01-01}}', '2026-01-01'],
    ['{{law sample 5.3}}', '2026-01-01'],
    ['{{law sample 5.1.3}}', '2026-01-01'],
    ['{{law nothing 1}}', '2026-01-01'],
  ])('that are not law on the day are refused with the line: %s on %s', (piece, event) => {
    const refused = render(`[a] 依照${piece}`, {}, event);
    expect(isFailure(refused) && refused.failure).toBe('bad-citation');
    expect(isFailure(refused) && refused.sentence).toContain('template.txt 第 2 行');
  });

  it('let the event choose between two numbers', () => {
    const template =
      '{{#if event >= 2026-01-01}}\n[a] {{law sample 5}}\n{{else}}\n[a] {{law sample 4}}\n{{/if}}';
    expect(blocks(template, {}, '2026-01-01')).toMatchObject([{ text: '《中华人民共和国样本法》第五条' }]);
    expect(blocks(template, {}, '2025-12-31')).toMatchObject([
      { text: '《中华人民共和国样本法》（2020年）第四条' },
    ]);
  });
});

describe('refusals', () => {
  it('name a missing field, its label and the file', () => {
    const refused = renderPaper(
      paperOf('[a] {{name}}'),
      { name: ' \u202e ' },
      { corpus, today: '2026-11-23' },
    );
    expect(refused).toMatchObject({ failure: 'missing-field', details: { paper: 'D99', field: 'name' } });
    expect(isFailure(refused) && refused.sentence).toContain('template.txt');
  });

  it.each([
    [{ day: '2026-02-30' }, '日期'],
    [{ sum: '12.345' }, '金额'],
    [{ sum: -1 }, '金额'],
    [{ kinds: ['c'] }, '选项'],
    [{ kinds: 'a' }, '选项'],
    [{ rows: [{ note: '没有什么' }] }, '还没有填'],
    [{ rows: [{ what: '甲', other: 'x' }] }, '没有“other”'],
    [{ rows: '不是清单' }, '清单'],
    [{ story: '字'.repeat(8001) }, '8000'],
  ])('name a value that is not of its kind: %o', (values, words) => {
    const refused = render('[a] {{name}}', values as Values);
    expect(isFailure(refused) && refused.failure).toBe('bad-field-value');
    expect(isFailure(refused) && refused.sentence).toContain(words);
  });
});

it('prints plain text with full-width indents', () => {
  const rendered = render('> 某处：\n[a] 段\n- [a] 项\n= 此致\n== 某处\n@ {{name}}\n+ 附一\n+ 附二');
  expect(printText(rendered as RenderedPaper)).toBe(
    '样本\n\n某处：\n　　段\n　　1. 项\n\n　　此致\n某处\n\n　　　　　　　　　　　　张三\n\n附件：\n1. 附一\n2. 附二\n',
  );
});
