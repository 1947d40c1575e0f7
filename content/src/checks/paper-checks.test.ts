import { describe, expect, it } from 'vitest';
import { CONTENT_FOLDER, readFolder } from '../disk.ts';
import type { Files } from '../laws.ts';
import { openContent } from '../open-content.ts';
import { checkPaperContent } from './paper-checks.ts';

const files: Files = new Map(
  [...readFolder(CONTENT_FOLDER)].filter(([path]) => /^(papers|laws)\//.test(path)),
);

/** The content with one file changed; fails when the change finds nothing to change. */
function changed(path: string, from: string, to: string): Files {
  const text = files.get(path) ?? '';
  expect(text, `${path} 里没有“${from}”`).toContain(from);
  return new Map([...files, [path, text.replace(from, to)]]);
}

/** Faults this change brought, beyond those the content has. */
function newFaults(some: Files): string[] {
  return faultsOf(some).filter((one) => !BEFORE.includes(one));
}

function faultsOf(all: Files): string[] {
  const content = openContent(all);
  return [...content.faults, ...checkPaperContent(content, all)].map(
    ({ failure, details }) => `${failure} ${details.file}`,
  );
}

const BEFORE = faultsOf(files);

const PAPER = 'papers/D01/paper.yaml';
const FIELDS = 'papers/fields.yaml';

describe('each check of the papers can fail', () => {
  it.each([
    [
      'a quote that is not in the article',
      PAPER,
      'quote: "个人有权向',
      'quote: "个人有权利向',
      'unproven-reason',
    ],
    ['an article we do not hold', PAPER, 'article: "45"', 'article: "450"', 'unproven-reason'],
    ['a field nobody defined', PAPER, '- me.account', '- me.acount', 'unknown-field'],
    ['an audience there is not', PAPER, 'audience: company', 'audience: everyone', 'bad-paper'],
    ['an id that is not its folder', PAPER, 'id: D01', 'id: D91', 'bad-paper'],
    [
      'a field that asks for one’s own number',
      FIELDS,
      'label: 书面答复发到哪里',
      'label: 您的手机号',
      'bad-paper-field',
    ],
    ['a choice without choices', FIELDS, 'kind: number', 'kind: choice', 'bad-record'],
    [
      'an answer to a question the paper does not ask',
      'papers/D01/samples/minimal.yaml',
      'me.reply:',
      'me.job: 教师\n  me.reply:',
      'unknown-field',
    ],
    [
      'a sample that cannot be read',
      'papers/D01/samples/minimal.yaml',
      'me.reply: zhangsan@example.com',
      'me.reply: { a: 1 }',
      'bad-sample',
    ],
  ])('%s', (_, path, from, to, expected) => {
    expect(newFaults(changed(path, from, to)).map((one) => one.split(' ')[0])).toContain(expected);
  });

  it('a template or a sample that is not there', () => {
    const without = (path: string): Files => new Map([...files].filter(([name]) => name !== path));
    expect(newFaults(without('papers/D01/template.txt'))).toContain(`missing-file ${PAPER}`);
    expect(newFaults(without('papers/D01/samples/typical.yaml'))).toContain(`no-sample ${PAPER}`);
  });

  it('a field no paper uses', () => {
    const own = '- { id: never.asked, label: 没人问, kind: text, group: event, identity: false }\n';
    const some = new Map([...files, [FIELDS, (files.get(FIELDS) ?? '') + own]]);
    const content = openContent(some);
    const sentences = checkPaperContent(content, some).map(({ sentence }) => sentence);
    expect(sentences).toContainEqual(expect.stringContaining('“never.asked”没有一份文书用到'));
  });
});
