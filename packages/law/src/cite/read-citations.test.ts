import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Citation } from './citation.ts';
import { lawNames } from './law-names.ts';
import { printCitation } from './print-citation.ts';
import { readCitations } from './read-citations.ts';

const names = lawNames([
  { id: 'civil-code', names: ['中华人民共和国民法典', '民法典'] },
  { id: 'pipl', names: ['中华人民共和国个人信息保护法', '个人信息保护法', '个保法'] },
  { id: 'criminal-law', names: ['中华人民共和国刑法', '刑法'] },
  { id: 'criminal-law-amendment-7', names: ['刑法修正案（七）'] },
  { id: 'cybersecurity-law', names: ['中华人民共和国网络安全法', '网络安全法'] },
  { id: 'public-security-law', names: ['中华人民共和国治安管理处罚法', '治安管理处罚法'] },
  {
    id: 'pi-crime-interpretation',
    names: [
      '最高人民法院、最高人民检察院关于办理侵犯公民个人信息刑事案件适用法律若干问题的解释',
      '法释〔2017〕10号',
    ],
  },
  { id: 'civil-procedure-interpretation', names: ['最高人民法院关于适用《中华人民共和国民事诉讼法》的解释'] },
]);

const show = (c: Citation): string =>
  [
    c.mention.kind === 'self' || c.mention.kind === 'bare'
      ? c.mention.kind
      : (c.mention.law ?? `?${c.mention.name}`),
    c.mention.edition ? `@${c.mention.edition}` : '',
    c.from ? `#${c.from.article}` : '',
    c.from?.paragraph ? `.${c.from.paragraph}` : '',
    c.from?.item ? `(${c.from.item})` : '',
    c.from?.subitem ? `/${c.from.subitem}` : '',
    c.to
      ? `–${c.to.article}${c.to.paragraph ? `.${c.to.paragraph}` : ''}${c.to.item ? `(${c.to.item})` : ''}`
      : '',
  ].join('');
const read = (text: string): string => readCitations(text, names).map(show).join(' ');

describe('the ways Chinese legal writing cites', () => {
  it.each([
    ['《中华人民共和国民法典》第一千零三十四条第二款', 'civil-code#1034.2'],
    ['民法典1034条', 'civil-code#1034'],
    ['民法典一千零三十四条', 'civil-code#1034'],
    ['刑法二百五十三条之一', 'criminal-law#253-1'],
    ['民法典三条建议', ''],
    ['《刑法》第253条之一', 'criminal-law#253-1'],
    ['刑法第二百五十三条之一第一款', 'criminal-law#253-1.1'],
    ['个保法第四十七条第一款第（三）项', 'pipl#47.1(3)'],
    ['个保法第四十四条至第五十条', 'pipl#44–50'],
    ['个保法第44-50条', 'pipl#44–50'],
    ['个保法第四十四至五十条', 'pipl#44–50'],
    ['《民法典》第1034条。……同法第六十九条', 'civil-code#1034 civil-code#69'],
    ['《刑法》第二百五十三条之一第一款，同条第三款', 'criminal-law#253-1.1 criminal-law#253-1.3'],
    ['依照前款的规定处罚', ''],
    ['前条第二项', ''],
    ['《刑法修正案（七）》第七条', 'criminal-law-amendment-7#7'],
    ['刑法修正案（七）第七条', 'criminal-law-amendment-7#7'],
    ['修正案（七）第七条', 'criminal-law-amendment-7#7'],
    ['法释〔2017〕10号第五条第一款第（三）项', 'pi-crime-interpretation#5.1(3)'],
    ['根据法释[2017]10号第五条', 'pi-crime-interpretation#5'],
    [
      '《关于办理侵犯公民个人信息刑事案件适用法律若干问题的解释》（法释〔2017〕10号）第五条',
      'pi-crime-interpretation#5',
    ],
    [
      '《最高人民法院关于适用〈中华人民共和国民事诉讼法〉的解释》第二十五条',
      'civil-procedure-interpretation#25',
    ],
    ['《民法典》第１０３４条', 'civil-code#1034'],
    ['《 民法典 》 第 1034 条 第 2 款', 'civil-code#1034.2'],
    ['《中華人民共和國民法典》第一千零三十四條第二款', 'civil-code#1034.2'],
    ['《民法典》第一千零\n三十四条', 'civil-code#1034'],
    ['**《民法典》**第一千零三十四条', 'civil-code#1034'],
    ['个保法第十三条、第十四条第一款和第十七条', 'pipl#13 pipl#14.1 pipl#17'],
    ['个保法第十三、十四条', 'pipl#13 pipl#14'],
    ['个保法第十三条第一款第（一）、（二）项', 'pipl#13.1(1) pipl#13.1(2)'],
    ['个保法第十三条第一款第二项至第七项', 'pipl#13.1(2)–13.1(7)'],
    ['刑法第五条第一款、第二款', 'criminal-law#5.1 criminal-law#5.2'],
    ['《网络安全法》（2016年）第四十二条', 'cybersecurity-law@2016#42'],
    ['《网络安全法（2016年文本）》第四十二条', 'cybersecurity-law@2016#42'],
    ['旧治安管理处罚法第四十二条', 'public-security-law@old#42'],
    ['《民法典》第四编第一千零三十四条', 'civil-code#1034'],
    ['民法典人格权编第1034条', 'civil-code#1034'],
    ['本法第五条', 'self#5'],
    ['第五条　处理个人信息应当合法', 'bare#5'],
    ['违反生物安全法第三条', '?生物安全法#3'],
    ['《中华人民共和国个人数据权益法》第十条', '?中华人民共和国个人数据权益法#10'],
    ['《个人信息保护法》（以下简称“保护法”）第四条，保护法第五条', 'pipl#4 pipl#5'],
    ['《民法典》规定', 'civil-code'],
    ['民法典规定', ''],
    ['', ''],
  ])('%s', (text, expected) => expect(read(text)).toBe(expected));

  it('says where each stands in the text', () => {
    const text = '依据 《民法典》 第1034条、第1035条。';
    const spans = readCitations(text, names).map((c) => text.slice(c.at, c.end));
    expect(spans).toEqual(['《民法典》 第1034条', '第1035条']);
  });
});

describe('printing', () => {
  const number = fc.integer({ min: 1, max: 1300 });
  const small = fc.option(fc.integer({ min: 1, max: 30 }), { nil: undefined });
  const part = fc
    .record({
      main: number,
      sub: fc.option(fc.integer({ min: 1, max: 9 }), { nil: undefined }),
      paragraph: small,
      item: small,
    })
    .map(({ main, sub, paragraph, item }) => ({
      article: sub ? `${main}-${sub}` : `${main}`,
      ...(paragraph && { paragraph }),
      ...(item && { item }),
    }));
  const name = fc.constantFrom('民法典', '个人信息保护法', '没有收录的某某条例', '刑法');

  it('reads back what it prints (property)', () => {
    fc.assert(
      fc.property(name, part, fc.option(number, { nil: undefined }), (law, from, to) => {
        const mention = { kind: 'named' as const, name: law, bracketed: true };
        const citation: Citation = { mention, from, at: 0, end: 0, ...(to && { to: { article: `${to}` } }) };
        const text = printCitation(citation);
        const [again, ...more] = readCitations(`根据${text}的规定，`, names);
        expect(more).toEqual([]);
        expect([again?.from, again?.to, again?.mention.name]).toEqual([from, citation.to, law]);
        expect(again && printCitation(again)).toBe(text);
      }),
      { numRuns: 3000 },
    );
  });
});
