import { describe, expect, it } from 'vitest';
import { sampleCorpus, sampleVersion } from '../sample.ts';
import { checkCitations } from './check-citations.ts';
import type { KnownLaw } from './known-law.ts';
import { lawNames, namesOf } from './law-names.ts';

const corpus = sampleCorpus({
  net: {
    title: '中华人民共和国样网法',
    short: ['样网法'],
    first: '2017-06-01',
    versions: [
      sampleVersion(
        '2017-06-01',
        {
          '40': '运营者应当对用户信息严格保密。',
          '42': '运营者不得泄露、篡改、毁损其收集的个人信息。',
          '79': '本法自施行之日起施行。',
        },
        { until: '2026-01-01', adopted: '2016-11-07', complete: true },
      ),
      sampleVersion(
        '2026-01-01',
        {
          '42': '运营者应当对用户信息严格保密。',
          '44': '运营者不得泄露、篡改、毁损其收集的个人信息。\n\n前款规定有下列例外：\n（一）本人同意；\n（二）无法识别。',
        },
        { adopted: '2025-10-28', complete: true },
      ),
    ],
  },
  part: { title: '样本规定', versions: [sampleVersion('2020-01-01', { '5': '只收录了第五条的文字。' })] },
});
const known = new Map<string, KnownLaw>(
  [
    {
      id: 'old',
      title: '旧样本法',
      names: ['旧样本法', '样合同法'],
      repealed: { on: '2021-01-01', by: 'net', article: '79', quote: '废止' },
    },
    { id: 'named', title: '有名法', names: ['有名法'], last: '98', asOf: '2025-04-30' },
  ].map((law) => [law.id, law]),
);
const renumberings = [
  {
    law: 'net',
    before: '2017-06-01',
    after: '2026-01-01',
    source: 's',
    moves: [
      { old: '40', now: ['42'] },
      { old: '42', now: ['44'] },
    ],
  },
];
const library = { corpus, known, renumberings };
const names = lawNames([...namesOf(corpus), ...known.values()]);
const check = (text: string, on = '2026-11-23') =>
  checkCitations(text, names, library, on).map((c) => [c.status, c.level, c.quote?.verdict ?? '-'].join(' '));

describe('what a citation is worth on a day', () => {
  it.each([
    ['《样网法》第四十四条第二款第（二）项', 'in-force ok -'],
    ['《样网法》第四十四条第三款', 'no-such-part error -'],
    ['《样网法》第四十四条第二款第（三）项', 'no-such-part error -'],
    ['《样网法》第八十条', 'no-such-article error -'],
    ['《样本规定》第五条', 'in-force ok -'],
    ['《样本规定》第六条', 'not-covered note -'],
    ['样合同法第五十二条', 'repealed error -'],
    ['《有名法》第九十八条', 'not-covered note -'],
    ['《有名法》第一百二十条', 'no-such-article warning -'],
    ['《中华人民共和国没有的法》第一条', 'law-unknown error -'],
    ['《租赁合同》第五条', 'law-unknown note -'],
    ['《红楼梦》', 'left-alone ok -'],
    ['《没有通过的法（征求意见稿）》第三条', 'law-unknown warning -'],
    ['本法第五条、第六条，前款', 'left-alone ok - | left-alone ok -'],
  ])('%s: %s', (text, expected) => expect(check(text).join(' | ')).toBe(expected));

  it('is not yet law, was law, or was changed later', () => {
    expect(check('《样网法》第四十二条', '2017-01-01')).toEqual(['not-yet-in-force error -']);
    expect(check('《样网法》第四十二条', '2025-01-01')).toEqual(['amended-since note -']);
  });
});

describe('after a renumbering', () => {
  it('knows the old number by the words quoted', () => {
    expect(check('《样网法》第四十二条规定：“运营者不得泄露、篡改、毁损其收集的个人信息。”')).toEqual([
      expect.stringMatching(/^renumbered warning/),
    ]);
  });
  it('knows it by the words around', () => {
    expect(check('运营者不得泄露、篡改、毁损个人信息（《样网法》第四十二条）')[0]).toMatch(
      /^renumbered warning/,
    );
  });
  it('leaves the new number in peace when the words are those of the new text', () => {
    expect(check('《样网法》第四十二条规定：“运营者应当对用户信息严格保密。”')).toEqual([
      'in-force ok exact',
    ]);
  });
  it('only asks when nothing tells', () => {
    expect(check('见《样网法》第四十二条。')).toEqual(['in-force note -']);
  });
  it('says where an article of the version named went', () => {
    const [found] = checkCitations('《样网法》（2016年）第四十二条', names, library, '2026-11-23');
    expect([found?.status, found?.moved?.now]).toEqual(['renumbered', ['44']]);
  });
  it('does not run in circles when numbers changed places', () => {
    const circle = [
      {
        law: 'net',
        before: '2017-06-01',
        after: '2026-01-01',
        source: 's',
        moves: [
          { old: '42', now: ['44'] },
          { old: '44', now: ['42'] },
        ],
      },
    ];
    expect(
      checkCitations('《样网法》第四十二条', names, { ...library, renumberings: circle }, '2026-11-23'),
    ).toHaveLength(1);
  });
});

describe('quoted words', () => {
  const ok = '运营者不得泄露、篡改、毁损其收集的个人信息';
  it.each([
    [`《样网法》第四十四条规定：“${ok}。”`, 'in-force ok exact'],
    [`《样网法》第四十四条第一款：「${ok}」`, 'in-force ok exact'],
    [`“${ok}”（《样网法》第四十四条）`, 'in-force ok exact'],
    [`《样网法》第四十四条：\n\n> ${ok}。\n\n后文`, 'in-force ok exact'],
    ['《样网法》第四十四条规定“运营者不得泄露…其收集的个人信息”', 'in-force ok exact'],
    ['《样网法》第四十四条规定：“运营者可以泄露、篡改、毁损其收集的个人信息。”', 'in-force warning altered'],
    ['《样网法》第四十四条规定：“网络平台须在三日内删除全部记录并公开道歉。”', 'in-force error absent'],
    ['《样网法》第四十四条规定：“运营者应当对用户信息严格保密。”', 'in-force error misplaced'],
    [`《样网法》第四十四条第二款规定：“${ok}。”`, 'in-force error misplaced'],
    ['将《样网法》第四十四条修改为：“网络平台须在三日内删除全部记录。”', 'in-force ok -'],
    ['依照《样网法》第四十四条的规定，平台应当承担责任并且公开道歉。', 'in-force ok -'],
  ])('%s', (text, expected) => expect(check(text)[0]).toBe(expected));

  it('does not blame a writer for what the statute itself cites within its quoted words', () => {
    const citing = sampleCorpus({
      x: {
        title: '样本解释',
        versions: [sampleVersion('2020-01-01', { '1': '依照样合同法第五条的规定处理。' })],
      },
    });
    const all = { corpus: citing, known, renumberings: [] };
    const found = checkCitations(
      '《样本解释》第一条规定：“依照样合同法第五条的规定处理。”',
      lawNames([...namesOf(citing), ...known.values()]),
      all,
      '2026-01-01',
    );
    expect(found.map((c) => c.level)).toEqual(['ok', 'note']);
  });
});
