import { isFailure } from '@huyin/law';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CORPUS, PAPERS } from '../golden/shipped.ts';
import {
  checkConsistency,
  checkTemplate,
  parseTemplate,
  printText,
  renderPaper,
  type Template,
  type Values,
} from './index.ts';

const SEED = Number(process.env.HUYIN_SEED ?? Math.floor(Math.random() * 2 ** 31));
const RUNS = 2 * Number(process.env.RUNS ?? 500);
const MARKS = [
  '# ',
  '## ',
  '> ',
  '- [a] ',
  '[a] ',
  ': ',
  '| ',
  ' |',
  '@ ',
  '= ',
  '== ',
  '+ ',
  '---',
  '{{',
  '}}',
  '{{#if ',
  '{{#each ',
  '{{else}}',
  '{{/if}}',
  '{{/each}}',
  'not ',
  ' and ',
  ' or ',
  ' = ',
  'me.name',
  '.a',
  '{{law pipl 47}}',
  '{{序号}}',
  ' | 日期',
  ' | 或 ',
  '\n',
  '\r\n',
  '',
  '𬭎',
];

describe(`fuzz (seed ${SEED})`, () => {
  it('any text is read or refused, never a crash', () => {
    const line = fc.oneof(fc.constantFrom(...MARKS), fc.string({ unit: 'binary', maxLength: 6 }));
    const text = fc.array(line, { maxLength: 40 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (words) => {
        const parsed = parseTemplate('t', words);
        if (isFailure(parsed)) expect(parsed.sentence).toMatch(/^t 第 \d+ 行：/);
        else checkTemplate(parsed as Template, [], {});
      }),
      { seed: SEED, numRuns: RUNS },
    );
  });

  it('a shipped template with a piece cut out or put in is read or refused', () => {
    const texts = [...PAPERS.values()].map(({ template }) => template.text);
    const edit = fc.tuple(fc.constantFrom(...texts), fc.nat(), fc.nat(20), fc.constantFrom(...MARKS));
    fc.assert(
      fc.property(edit, ([text, at, length, mark]) => {
        const place = at % text.length;
        const changed = text.slice(0, place) + mark + text.slice(place + length);
        const parsed = parseTemplate('t', changed);
        if (!isFailure(parsed)) checkTemplate(parsed as Template, [], {});
      }),
      { seed: SEED, numRuns: RUNS / 5 },
    );
  });

  it('an object that refuses to become text is no answer', () => {
    const values = { 'me.role': { toString: 0 } } as unknown as Values;
    for (const paper of PAPERS.values())
      expect(() => renderPaper(paper, values, { corpus: CORPUS, today: '2026-11-23' })).not.toThrow();
  });

  it('any values at all give a letter or a sentence', () => {
    const papers = [...PAPERS.values()];
    const ids = [
      ...new Set(papers.flatMap(({ fields }) => fields.map(({ id }) => id))),
      '__proto__',
      'constructor',
    ];
    const anything = fc.dictionary(fc.constantFrom(...ids), fc.anything({ maxDepth: 3 }), { maxKeys: 60 });
    fc.assert(
      fc.property(fc.constantFrom(...papers), anything, (paper, values) => {
        const rendered = renderPaper(paper, values as Values, { corpus: CORPUS, today: '2026-11-23' });
        if (isFailure(rendered)) expect(rendered.sentence.length).toBeGreaterThan(5);
        else printText(rendered as Exclude<typeof rendered, { failure: string }>);
      }),
      { seed: SEED, numRuns: RUNS },
    );
  });
});

describe('time grows with the text and no faster', () => {
  /** What is linear takes a tenth of this; what is quadratic would take minutes. */
  const LIMIT = 5000;
  const millis = (work: () => void): number => {
    const from = performance.now();
    work();
    return performance.now() - from;
  };

  it.each([
    '{{',
    '}}',
    '{{me.name}}',
    '| ',
    '[a] ',
    '{{#if a}}\n',
    ' and a',
    '|{{',
    '[a] x\n',
    '{{#if a and ',
  ])('a template of %s', (part) => {
    const text = `# t\n${part.repeat(300_000)}`;
    expect(millis(() => parseTemplate('t', text))).toBeLessThan(LIMIT);
  });

  it.each(['字', '\n', '。\n', ' ', '{{', '证据', '证据1'])('an answer of %s', (part) => {
    const paper = PAPERS.get('D01');
    if (!paper) throw new Error('没有 D01');
    const long = { ...paper, fields: paper.fields.map((field) => ({ ...field, max: 10 ** 7 })) };
    const values: Values = {
      'me.name': '甲',
      'other-side.name': '乙',
      'other-side.relation': '用户',
      'me.account': '丙',
      'me.reply': '丁',
      'requests.rights': ['explain'],
      'event.given': `甲${part.repeat(300_000)}`,
    };
    const work = (): void => {
      const rendered = renderPaper(long, values, { corpus: CORPUS, today: '2026-11-23' });
      if (isFailure(rendered)) throw new Error(rendered.sentence);
      printText(rendered as Exclude<typeof rendered, { failure: string }>);
      checkConsistency([{ paper: long, values }], '2026-11-23');
    };
    expect(millis(work)).toBeLessThan(LIMIT);
  });
});
