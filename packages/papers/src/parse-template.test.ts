import { isFailure } from '@huyin/law';
import { describe, expect, it } from 'vitest';
import { checkTemplate, type PaperField, parseTemplate, type Template } from './index.ts';
import type { TemplateFault } from './template-fault.ts';

const FILE = 'content/papers/D99/template.txt';
const FIELDS: readonly PaperField[] = [
  { id: 'name', label: '姓名', kind: 'text', group: 'me', identity: true },
  { id: 'day', label: '哪一天', kind: 'date', group: 'event', identity: false, optional: true },
  {
    id: 'who',
    label: '谁',
    kind: 'choice',
    choices: { self: '自己', child: '孩子' },
    group: 'me',
    identity: false,
  },
  { id: 'helper', label: '代办人', kind: 'text', group: 'helper', identity: true, when: 'who != self' },
  {
    id: 'rows',
    label: '清单',
    kind: 'list',
    of: [
      { id: 'a', label: '甲', kind: 'text' },
      { id: 'b', label: '乙', kind: 'money', optional: true },
    ],
    group: 'loss',
    identity: false,
  },
];

function faultOf(text: string): TemplateFault | undefined {
  const parsed = parseTemplate(FILE, text);
  if (isFailure(parsed)) return parsed as TemplateFault;
  return checkTemplate(parsed as Template, FIELDS, { a: {}, b: {} })[0];
}

describe('a template', () => {
  it('is read when everything in it fits', () => {
    const text = [
      '# 标题',
      '// 说明 {{ 不读',
      '[a] {{name}}，{{day | 或 不记得}}。',
      '{{#if day}}',
      '[a] {{day | 日期}}',
      '{{/if}}',
      '{{#if who = child}}',
      ': 监护人：{{helper}}',
      '{{/if}}',
      '| [b] 序号 | 甲 | 乙 |',
      '{{#each rows}}',
      '| {{序号}} | {{.a}} | {{.b | 金额 | 或 无}} |',
      '{{/each}}',
      '@ {{today | 日期}}',
    ].join('\n');
    expect(faultOf(text)).toBeUndefined();
  });

  it.each([
    ['no-label', 2, '正文没有标签'],
    ['no-label', 2, '- 一项没有标签'],
    ['no-reason', 2, '[c] 没有理由'],
    ['bad-line', 2, '[a]'],
    ['unknown-field', 2, '[a] {{nobody}}'],
    ['unknown-field', 2, '[a] {{.a}}'],
    ['unknown-field', 2, '[a] {{序号}}'],
    ['unknown-field', 3, '{{#each rows}}\n[a] {{.c}}\n{{/each}}'],
    ['unknown-field', 2, '{{#each name}}\n[a] x\n{{/each}}'],
    ['unguarded-field', 2, '[a] {{day}}'],
    ['unguarded-field', 3, '{{#if not day}}\n[a] {{day}}\n{{/if}}'],
    ['unguarded-field', 2, '[a] {{helper}}'],
    ['unguarded-field', 3, '{{#if who = self}}\n[a] {{helper}}\n{{/if}}'],
    ['unguarded-field', 3, '{{#each rows}}\n[a] {{.b}}\n{{/each}}'],
    ['unclosed-block', 2, '{{#if day}}\n[a] x'],
    ['stray-block', 2, '{{/if}}'],
    ['stray-block', 3, '{{#if day}}\n{{/each}}'],
    ['stray-block', 4, '{{#if day}}\n{{else}}\n{{else}}\n{{/if}}'],
    ['stray-block', 3, '{{#each rows}}\n{{#each rows}}'],
    ['bad-condition', 2, '{{#if}}\n{{/if}}'],
    ['bad-condition', 2, '{{#if day and name or who}}\n{{/if}}'],
    ['bad-condition', 2, '{{#if name > 3}}\n{{/if}}'],
    ['unknown-choice', 2, '{{#if who = elder}}\n{{/if}}'],
    ['bad-filter', 2, '[a] {{name | 日期}}'],
    ['bad-filter', 2, '[a] {{rows}}'],
    ['bad-value', 2, '[a] {{name | 大号}}'],
    ['bad-value', 2, '[a] {{name'],
    ['bad-value', 2, '[a] name}}'],
    ['bad-value', 2, '[a] {{law pipl}}'],
    ['bad-value', 2, '[a] 在行内 {{#if day}}'],
    ['bad-table', 3, '| 甲 | 乙 |\n| 一 |'],
    ['bad-table', 2, '| 没有关上'],
    ['bad-line', 1, '# 第二个标题'],
  ])('is refused for %s on line %i: %s', (name, line, text) => {
    const fault = faultOf(`# 标题\n${text}`);
    expect([fault?.failure, fault?.details.line, fault?.details.file]).toEqual([name, line, FILE]);
    expect(fault?.sentence).toContain(`${FILE} 第 ${line} 行：`);
  });

  it('names the field that is at fault', () => {
    expect(faultOf('# 标题\n[a] {{nobody}}')?.details.field).toBe('nobody');
    expect(faultOf('# 标题\n[a] {{day}}')?.details.field).toBe('day');
  });

  it('knows that one choice rules out the other, in else and in negation', () => {
    const guarded = ['{{#if not who = self}}', '{{#if who != self}}', '{{#if who = self}}\n[a] x\n{{else}}'];
    for (const open of guarded) expect(faultOf(`# 标题\n${open}\n[a] {{helper}}\n{{/if}}`)).toBeUndefined();
  });
});
