import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { VALUES } from '../facts.ts';
import { LABEL_NAMES } from '../labels.ts';
import { outline } from '../outline.ts';
import { understand } from './index.ts';

const AUTHORED = ['a', 'b', 'c', 'd', 'e'].flatMap((name) =>
  readFileSync(new URL(`../../data/authored/${name}.jsonl`, import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as { id: string; text: string; labels: string[]; urgent: boolean }),
);
const OPEN = new URL('../../../../../shared/triage/open.jsonl', import.meta.url);

describe('what was understood', () => {
  it('never throws, quotes only words that are there, and says only facts we know', () => {
    const anyText = fc.oneof(
      fc.string({ maxLength: 400, unit: 'grapheme' }),
      fc.constantFrom(...AUTHORED).map(({ text }) => text),
      fc
        .tuple(fc.constantFrom(...AUTHORED), fc.string({ maxLength: 30 }), fc.nat(300))
        .map(([{ text }, noise, at]) => text.slice(0, at) + noise + text.slice(at)),
    );
    fc.assert(
      fc.property(anyText, (text) => {
        const { labels, facts, findings, why } = understand(text);
        expect(labels.length).toBeGreaterThan(0);
        for (const label of labels) expect(LABEL_NAMES).toContain(label);
        for (const { quote } of [...findings, ...why]) expect(text).toContain(quote);
        for (const [fact, value] of Object.entries(facts)) {
          for (const one of [value].flat())
            expect(Object.keys(VALUES[fact as keyof typeof VALUES])).toContain(one);
        }
      }),
      { verbose: 1, numRuns: 400 },
    );
  });

  it('words of danger are urgent wherever they stand in whatever story', () => {
    const grave = fc.constantFrom(
      '我不想活了',
      '他现在就在门口砸门',
      '钱正在转出去',
      '他说要杀了我',
      '有人拿我的裸照威胁我',
    );
    fc.assert(
      fc.property(fc.constantFrom(...AUTHORED), grave, fc.boolean(), ({ text }, words, first) => {
        const story = first ? `${words}。${text}` : `${text}。${words}`;
        expect(understand(story).urgent).toBe(true);
      }),
      { verbose: 1, numRuns: 300 },
    );
  });

  it('words of self-harm become the fact that brings care first', () => {
    for (const text of [
      '照片被发出去了，我不想活了',
      '天天被催收，活着没意思，想跳楼',
      '他威胁我，我真的想死',
    ]) {
      expect(understand(text).facts.mood).toBe('self-harm');
    }
  });

  it.each([
    ['网贷平台泄露个人信息怎么处理', 'loan_platform', 'S03'],
    ['个人信息泄露造成的损失由谁来承担', 'general_leak', 'S01'],
    ['信息泄露被别人贷款怎么办', 'loan_in_name', 'S06'],
    ['收到匿名短信，说有我的开房记录，要我打三万，不然就发给我单位', 'extortion', 'S04'],
  ])('%s is %s and leads to %s', (text, label, situation) => {
    const { labels, facts } = understand(text);
    expect(labels[0]).toBe(label);
    const found = outline(facts, { today: '2026-11-23' }).situations.map((s) => s.situation.id);
    expect(found).toContain(situation);
  });

  it('a concept question, another field and a would-be offender are told apart', () => {
    expect(understand('公司拖欠工资三个月怎么办').labels[0]).toBe('out_of_scope');
    expect(understand('怎么偷偷查看老婆的微信聊天记录').facts.intent).toBe('spy');
    expect(understand('老公偷看我的微信聊天记录，违法吗').facts.intent).toBeUndefined();
  });

  it('a megabyte is read in no time worth mentioning, and is still an answer', () => {
    expect(understand('有人威胁我'.repeat(200_000)).labels.length).toBeGreaterThan(0);
  });

  it.skipIf(!existsSync(OPEN))('no real description stands in the lexicon word for word', () => {
    const lexicon = ['actor', 'circumstances', 'concepts', 'happened', 'label-cues', 'leaked', 'out-topic']
      .map((name) => readFileSync(new URL(`../../data/lexicon/${name}.ts`, import.meta.url), 'utf8'))
      .join('\n');
    for (const line of readFileSync(OPEN, 'utf8').trim().split('\n')) {
      expect(lexicon).not.toContain((JSON.parse(line) as { text: string }).text);
    }
  });
});
