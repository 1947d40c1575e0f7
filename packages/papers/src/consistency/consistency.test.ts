import { describe, expect, it } from 'vitest';
import { FIELDS, PAPERS, SAMPLES } from '../../golden/shipped.ts';
import type { Paper } from '../paper.ts';
import type { Values } from '../value.ts';
import { checkConsistency, type Finding } from './index.ts';

const TODAY = '2026-11-23';

/** A paper that asks these fields of the real dictionary. */
function asks(id: string, ...fields: string[]): Paper {
  const known = fields.map((field) => {
    const found = FIELDS.get(field);
    if (!found) throw new Error(`没有 ${field}`);
    return { ...found, optional: true };
  });
  const paper = PAPERS.get('D01');
  if (!paper) throw new Error('没有 D01');
  return { ...paper, id, title: `样本${id}`, fields: known };
}

const found = (drafts: [Paper, Values][]): Finding[] =>
  checkConsistency(
    drafts.map(([paper, values]) => ({ paper, values })),
    TODAY,
  );

describe('two places that do not fit are told in one sentence', () => {
  const cases: readonly [Finding['finding'], string[], [Paper, Values][]][] = [
    [
      'different-answers',
      ['样本D05', '样本D06', '李小梅', '李晓梅'],
      [
        [asks('D05', 'me.name'), { 'me.name': '李小梅' }],
        [asks('D06', 'me.name'), { 'me.name': '李晓梅' }],
      ],
    ],
    [
      'dates-out-of-order',
      ['2026年6月9日', '2026年6月5日'],
      [
        [asks('D05', 'event.date'), { 'event.date': '2026-06-09' }],
        [asks('D06', 'event.found'), { 'event.found': '2026-06-05' }],
      ],
    ],
    ['date-in-future', ['2027年1月1日'], [[asks('D05', 'event.date'), { 'event.date': '2027-01-01' }]]],
    [
      'date-in-future',
      ['第 1 行', '2027年1月1日'],
      [[asks('D04', 'losses'), { losses: [{ what: '转账', date: '2027-01-01', amount: '1' }] }]],
    ],
    [
      'same-id-number',
      ['同一个号码'],
      [
        [
          asks('D05', 'me.id-number', 'helper.id-number'),
          { 'me.id-number': '11010119900307002X', 'helper.id-number': '11010119900307002x' },
        ],
      ],
    ],
    [
      'id-number-mismatch',
      ['出生日期'],
      [
        [
          asks('D12', 'me.id-number', 'me.birth'),
          { 'me.id-number': '11010119900307002X', 'me.birth': '1990-03-08' },
        ],
      ],
    ],
    [
      'id-number-mismatch',
      ['性别'],
      [
        [
          asks('D12', 'me.id-number', 'me.gender'),
          { 'me.id-number': '11010119900307002X', 'me.gender': 'male' },
        ],
      ],
    ],
    [
      'sum-differs',
      ['100.00 元', '100.10 元'],
      [
        [asks('D12', 'loss.total'), { 'loss.total': '100' }],
        [
          asks('D05', 'losses'),
          {
            losses: [
              { what: '甲', date: '2026-01-01', amount: '0.1' },
              { what: '乙', date: '2026-01-01', amount: 100 },
            ],
          },
        ],
      ],
    ],
    [
      'excluding-requests',
      ['样本D01', '样本D14', '证据保全'],
      [
        [asks('D01', 'requests.rights'), { 'requests.rights': ['delete'] }],
        [asks('D14', 'exhibits'), {}],
      ],
    ],
    ['excluding-requests', ['保存证据'], [[asks('D03', 'measures'), { measures: ['remove'] }]]],
    [
      'excluding-requests',
      ['撤回同意'],
      [
        [
          asks('D01', 'requests.rights', 'delete.ground'),
          { 'requests.rights': ['delete'], 'delete.ground': 'withdrawn' },
        ],
      ],
    ],
    [
      'unlisted-exhibit',
      ['证据三', '只有 2 项'],
      [
        [asks('D05', 'event.what'), { 'event.what': '对方发来威胁（见证据三）。' }],
        [asks('D15', 'exhibits'), { exhibits: [{ name: '截图' }, { name: '录音' }] }],
      ],
    ],
  ];

  it.each(cases)('%s: %o', (name, words, drafts) => {
    const findings = found(drafts);
    expect(findings.map(({ finding }) => finding)).toEqual([name]);
    for (const word of words) expect(findings[0]?.sentence).toContain(word);
    for (const { paper } of findings[0]?.places ?? [])
      expect(drafts.some(([{ id }]) => id === paper)).toBe(true);
  });
});

describe('what fits is left alone', () => {
  it('amounts written differently, answers of fields a paper does not print, dates on one day', () => {
    expect(
      found([
        [asks('D05', 'loss.total', 'event.date'), { 'loss.total': '1,234.50', 'event.date': '2026-06-05' }],
        [asks('D12', 'loss.total', 'event.found'), { 'loss.total': 1234.5, 'event.found': '2026-06-05' }],
        [asks('D06', 'event.found'), { 'event.found': '2026-06-05', 'requests.rights': ['delete'] }],
      ]),
    ).toEqual([]);
  });

  it.each(
    SAMPLES.filter(({ name }) => name !== 'minimal').map(
      (sample) => [`${sample.paper} ${sample.name}`, sample] as const,
    ),
  )('the sample %s', (_, sample) => {
    const paper = PAPERS.get(sample.paper);
    if (!paper) throw new Error(`没有 ${sample.paper}`);
    expect(checkConsistency([{ paper, values: sample.values as Values }], sample.today)).toEqual([]);
  });
});
