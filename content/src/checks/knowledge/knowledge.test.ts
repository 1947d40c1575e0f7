import { describe, expect, it } from 'vitest';
import { CONTENT_FOLDER, readFolder } from '../../disk.ts';
import type { Files } from '../../laws.ts';
import { openContent } from '../../open-content.ts';
import { checkKnowledge } from './index.ts';

const ON = '2026-11-24';
const files = readFolder(CONTENT_FOLDER);

const faultsOf = (some: Files, on = ON): { name: string; sentence: string }[] => {
  const content = openContent(some);
  return [...content.faults, ...checkKnowledge(content, some, on)].map((one) => ({
    name: one.failure,
    sentence: `${one.details.file}:${one.details.line} ${one.sentence}`,
  }));
};

const GOOD = `---
title: 样例问题能不能这样写
summary: 能。
situations: [S01]
stages: [find]
written: "2026-11-01"
checked: "2026-11-20"
review: null
changes: [{ on: "2026-11-01", what: 首次发布 }]
asked: [样例]
basis:
  - { law: pipl, version: "2021-11-01", article: "69", quote: "处理个人信息侵害个人信息权益造成损害" }
---
## 为什么

因为这是样例。看[渠道](/channels)。
`;
const with_ = (path: string, text: string): Files => new Map([...files, [path, text]]);
const sample = (from: string, to: string): Files => {
  expect(GOOD).toContain(from);
  return with_('topics/pi-leak/qa/sample-page.md', GOOD.replace(from, to));
};
const names = (some: Files, on = ON) => faultsOf(some, on).map((one) => one.name);

describe('the knowledge content', () => {
  it('passes every check', () => {
    expect(faultsOf(files).map((one) => one.sentence)).toEqual([]);
  });

  it('takes a good new page without code', () => {
    expect(names(sample('样例。看', '样例。看'))).toEqual([]);
  });
});

describe('each check can fail', () => {
  it.each([
    ['a quote that is not there', '造成损害"', '造成伤害"', 'unproven-basis'],
    ['a link to nowhere', '/channels', '/chanels', 'dead-link'],
    ['a link out of the site', '/channels', 'https://example.com', 'outside-link'],
    ['a promise', '因为这是样例', '百分百能成', 'banned-phrase'],
    ['shouting', '因为这是样例。', '因为这是样例！', 'banned-phrase'],
    ['a sentence too long', '因为这是样例', '很'.repeat(120), 'long-sentence'],
    ['a day that has not come', 'checked: "2026-11-20"', 'checked: "2027-01-01"', 'bad-date'],
    ['a change later than the check', 'on: "2026-11-01"', 'on: "2026-11-22"', 'bad-date'],
    ['a missing field', 'summary: 能。\n', '', 'bad-page'],
    ['an unknown field', 'asked: [样例]', 'asked: [样例]\nviews: 15340', 'bad-page'],
    ['an unknown stage', 'stages: [find]', 'stages: [begin]', 'bad-page'],
    ['HTML in the text', '因为这是样例', '<b>因为</b>', 'bad-prose'],
  ])('%s', (_, from, to, name) => {
    expect(names(sample(from, to))).toContain(name);
  });

  it('a page nobody looked at for a year', () => {
    expect(names(sample('样例。看', '样例。看'), '2027-12-31')).toContain('bad-date');
  });

  it('two pages with one title', () => {
    const twice = new Map([
      ...sample('样例。看', '样例。看'),
      ['topics/pi-leak/qa/sample-twin.md', GOOD] as const,
    ]);
    expect(names(twice)).toContain('double-page');
  });

  it('stages out of order', () => {
    const path = 'topics/pi-leak/stages.yaml';
    const text = (files.get(path) ?? '').replace('- id: stop', '- id: find');
    expect(names(with_(path, text))).toContain('stage-order');
  });

  it('a stage naming a question that is not there', () => {
    const path = 'topics/pi-leak/stages.yaml';
    const text = (files.get(path) ?? '').replace(/questions: \[/, 'questions: [no-such-question, ');
    expect(names(with_(path, text))).toContain('unknown-id');
  });
});
