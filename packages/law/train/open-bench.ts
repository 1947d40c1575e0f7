import { existsSync, readFileSync } from 'node:fs';
import { buildIndex } from '../src/search/build-index.ts';
import { Lexicon } from '../src/search/lexicon.ts';
import type { StatuteIndex } from '../src/search/statute-index.ts';
import { type PackedWords, WordList } from '../src/search/word-list.ts';
import { benchArticles, readLexicon } from './bench-corpus.ts';
import type { Bench } from './cross-validate.ts';
import { labelQuestions } from './labelled-questions.ts';
import { packWords } from './mine-words.ts';
import { type Question, readQuestions } from './read-bench.ts';

/** The mined dictionary, one word a line. */
export const WORDS_FILE = new URL('../model/words.txt', import.meta.url);

export function readWordFile(): PackedWords {
  if (!existsSync(WORDS_FILE))
    throw new Error('没有 packages/law/model/words.txt。请先运行 train/train.ts --words。');
  return packWords(readFileSync(WORDS_FILE, 'utf8').trim().split('\n'));
}

/** `naming`: every second question begins with the name of the law that answers it, as lawyers ask. */
export function openBench(naming = false): Bench {
  const index = buildIndex(benchArticles(), readWordFile());
  const plain = readQuestions();
  const questions = naming ? plain.map((question, i) => (i % 2 ? question : named(question, index))) : plain;
  return {
    index,
    lexicon: new Lexicon(readLexicon(), new WordList(index.words)),
    questions,
    labelled: labelQuestions(questions, index),
  };
}

function named(question: Question, index: StatuteIndex): Question {
  const answer = index.ids.indexOf(question.gold[0] ?? '');
  const law = answer < 0 ? '' : (index.laws[index.lawOf[answer] as number]?.name ?? '');
  return { ...question, query: `${law} ${question.query}` };
}
