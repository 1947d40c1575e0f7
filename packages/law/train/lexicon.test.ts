import { describe, expect, it } from 'vitest';
import { readLexicon } from './bench-corpus.ts';
import { benchIsThere, readQuestions } from './read-bench.ts';

const entries = readLexicon();

describe('the lexicon of everyday words', () => {
  it('has words and legal terms in every entry', () => {
    expect(entries.length).toBeGreaterThan(250);
    for (const { words, terms } of entries) {
      expect([...words, ...terms].every((word) => typeof word === 'string' && word.trim() === word)).toBe(
        true,
      );
      expect(words.length * terms.length).toBeGreaterThan(0);
      expect(terms.every((term) => term.length > 1)).toBe(true);
    }
  });

  it('covers the words people use for what happens to their information', () => {
    const known = new Set(entries.flatMap((entry) => entry.words));
    for (const word of ['开盒', '人肉', '爆通讯录', '裸聊', '套路贷', '社工库', '一证通查'])
      expect(known).toContain(word);
  });

  it.skipIf(!benchIsThere())('is made of words, not of test questions', () => {
    const words = entries.flatMap((entry) => entry.words);
    const longest = Math.max(...words.map((word) => word.length));
    const shortest = Math.min(...readQuestions().map((question) => question.query.length));
    const questions = new Set(readQuestions().map((question) => question.query));
    expect(words.filter((word) => questions.has(word))).toEqual([]);
    expect(longest).toBeLessThan(Math.max(10, shortest));
  });
});
