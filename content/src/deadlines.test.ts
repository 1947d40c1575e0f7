import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { readNumeral } from '@huyin/law';
import { describe, expect, it } from 'vitest';
import { checkDeadlineQuotes } from './checks/deadline-quotes.ts';
import { readDeadlines } from './deadlines.ts';
import { CONTENT_FOLDER, readFolder } from './disk.ts';
import { openContent } from './open-content.ts';

const FILES = readFolder(CONTENT_FOLDER);
const CONTENT = openContent(FILES);
const { deadlines, channels, countingRules } = CONTENT;
const ALL = [...deadlines.values()];

describe('the deadlines', () => {
  it('are all there, each with an authority or an article', () => {
    expect(deadlines.size).toBe(73);
    expect(checkDeadlineQuotes(CONTENT, FILES)).toEqual([]);
  });

  it('give no length where the law says 及时 or 立即', () => {
    const open = ALL.filter(({ limit }) => /^“?(及时|立即)/.test(limit));
    expect(open.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['civ-notice', 'pi-right', 'pi-breach', 'cr-accept']),
    );
    expect(open.flatMap(({ limits }) => limits)).toEqual([]);
  });

  it('count with no number that the words and the quotes do not have', () => {
    const invented = ALL.flatMap((one) => {
      const known = numbersIn(
        [
          one.limit,
          one.counting,
          one.authority ?? '',
          ...one.basis.map(({ quote }) => quote),
          ...articles(one),
        ].join(' '),
      );
      const used = one.limits.flatMap(({ length, extend }) => [length, ...(extend ? [extend.length] : [])]);
      return used.filter((number) => !known.has(number)).map((number) => `${one.id}: ${number}`);
    });
    expect(invented).toEqual([]);
  });

  it('name only phones that the channels have', () => {
    const known = new Set([...channels.values()].flatMap(({ phones }) => phones.map(({ number }) => number)));
    const named = ALL.flatMap(({ missed, next }) => `${missed} ${next}`.match(/\d{5}/g) ?? []);
    expect(named.filter((number) => !known.has(number))).toEqual([]);
  });

  it('refuse a rule, a start or a part that is not there', () => {
    const text = FILES.get('deadlines/deadlines.yaml') ?? '';
    for (const [from, to] of [
      ['rule: limitation', 'rule: nonesuch'],
      ['start: knew-harm', 'start: nonesuch'],
      ['part: longest', 'part: main'],
      ['unit: none, rule: none', 'unit: none, length: 3, rule: none'],
    ] as const) {
      expect(text).toContain(from);
      const read = readDeadlines(new Map([...FILES, ['deadlines/deadlines.yaml', text.replace(from, to)]]));
      expect(read.records.size).toBe(72);
      expect(read.faults).toHaveLength(1);
    }
  });
});

function articles({ basis }: (typeof ALL)[number]): string[] {
  return basis.flatMap(({ law, version, article }) => {
    const held = CONTENT.laws.get(law)?.versions.find(({ from }) => from === version);
    return held?.articles.get(article)?.paragraphs ?? [];
  });
}

function numbersIn(text: string): Set<number> {
  const found = text.match(/\d+|[一二两三四五六七八九十百]+/g) ?? [];
  return new Set(found.flatMap((word) => readNumeral(word.replace('两', '二')) ?? []));
}

/** What our counting rules say of articles we do not hold, looked up in the list the builders have. */
const SAID: readonly (readonly [rule: string, article: string, words: string])[] = [
  ['civil-code', '民法典#第二百零一条', '开始的当日不计入，自下一日开始计算'],
  ['civil-code', '民法典#第二百零二条', '没有对应日的，月末日为期间的最后一日'],
  ['civil-code', '民法典#第二百零三条', '以法定休假日结束的次日为期间的最后一日'],
  ['civil-procedure', '民事诉讼法#第八十五条', '以法定休假日后的第一日为期间届满的日期'],
  ['civil-procedure', '民事诉讼法#第八十五条', '期间不包括在途时间，诉讼文书在期满前交邮的，不算过期'],
  ['criminal-procedure', '刑事诉讼法#第一百零五条', '以节假日后的第一日为期满日期'],
  ['reconsideration', '行政复议法#第八十八条', '“三日”、“五日”、“七日”、“十日”的规定是指工作日'],
  ['admin-litigation', '行政诉讼法#第四十八条', '被耽误的时间不计算在起诉期限内'],
  ['police-admin', '公安机关办理行政案件程序规定#第三十五条', '以节假日后的第一日为期满日期'],
];
const CORPUS = new URL('../../../shared/bench/corpus.jsonl.gz', import.meta.url);

describe('the counting rules', () => {
  it.each(SAID.map(([rule]) => rule))('%s names the articles it stands on', (id) => {
    expect(countingRules.get(id)?.authority).toMatch(/条文未收录/);
  });

  it.skipIf(!existsSync(CORPUS))('say what those articles say (skipped without ../shared/bench)', () => {
    const lines = gunzipSync(readFileSync(CORPUS)).toString().split('\n');
    for (const [, id, words] of SAID) {
      const line = lines.find((one) => one.startsWith(`{"id": "${id}"`));
      expect(line && JSON.parse(line).text, id).toContain(words);
    }
  });
});
