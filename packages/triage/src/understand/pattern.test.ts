import { describe, expect, it } from 'vitest';
import { LEXICON } from '../../data/lexicon/index.ts';
import { LABEL_CUES } from '../../data/lexicon/label-cues.ts';
import { VALUES } from '../facts.ts';
import { LABEL_NAMES } from '../labels.ts';
import { automaton, findWords } from './automaton.ts';
import type { Cue } from './cue.ts';
import { hear } from './hearing.ts';
import { join, parsePattern, sentenceNumbers } from './pattern.ts';

const found = (words: string[], text: string): string[] => {
  const hits: string[] = [];
  findWords(automaton(words), text, (_, start, end) => hits.push(text.slice(start, end)));
  return hits;
};

describe('finding words', () => {
  it('finds overlapping words in one pass', () => {
    expect(found(['骚扰', '骚扰电话', '电话'], '骚扰电话')).toEqual(['骚扰', '骚扰电话', '电话']);
  });

  it('a word of letters or digits stands alone', () => {
    expect(found(['ai', '1岁'], 'email说21岁，ai换脸，1岁')).toEqual(['ai', '1岁']);
  });
});

describe('a pattern', () => {
  it('joins parts only within its gap and its sentence', () => {
    const parts = (text: string, gap: number) => {
      const spans = (word: string) => {
        const start = text.indexOf(word);
        return [{ start, end: start + word.length }];
      };
      return join(spans('照片'), spans('群里'), gap, sentenceNumbers(text)).length;
    };
    expect(parts('照片被发到群里', 8)).toBe(1);
    expect(parts('照片很早以前就已经被发到群里', 8)).toBe(0);
    expect(parts('照片很早以前就已经被发到群里', 30)).toBe(1);
    expect(parts('有照片。群里没人', 8)).toBe(0);
  });

  it('refuses an unknown word class and an empty word', () => {
    expect(() => parsePattern('<没有这类>')).toThrow('no word class');
    expect(() => parsePattern('甲||乙')).toThrow('empty word');
  });
});

describe('the lexicon', () => {
  const cues = Object.entries({ ...LEXICON, label: LABEL_CUES }) as [string, Record<string, Cue>][];

  it('has words for every value of every fact and for every label, or says that none are possible', () => {
    for (const [fact, values] of Object.entries(VALUES)) {
      expect(Object.keys(LEXICON[fact as keyof typeof LEXICON]).sort()).toEqual(Object.keys(values).sort());
    }
    expect(Object.keys(LABEL_CUES).sort()).toEqual([...LABEL_NAMES].sort());
  });

  it('every pattern can be read, and words that cancel are single words', () => {
    for (const [, values] of cues) {
      for (const cue of Object.values(values)) {
        for (const pattern of cue.say) expect(parsePattern(pattern).parts.length).toBeGreaterThan(0);
        for (const word of cue.not ?? []) expect(parsePattern(word).parts).toHaveLength(1);
      }
    }
  });

  it('a longer wording cancels a hit', () => {
    const values = (text: string) =>
      hear(text)
        .heard.filter((h) => h.fact === 'happened')
        .map((h) => h.value);
    expect(values('泄露了我的身份证')).toContain('suspected-leak');
    expect(values('泄露国家秘密')).not.toContain('suspected-leak');
  });
});
