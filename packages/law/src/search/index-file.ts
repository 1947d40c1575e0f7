import { type Failure, failure, isFailure } from '../failure.ts';
import { type BadPackedFile, packArrays, type TypedArray, unpackArrays } from './packed-arrays.ts';
import { postingsArrays, postingsFrom, soundPostings } from './packed-postings.ts';
import type { Field, StatuteIndex } from './statute-index.ts';

const FORMAT = 'statute-index-1';
const FIELDS = ['text', 'heading', 'law'] as const;

export type BadIndexFile = Failure<'bad-index-file', { format: unknown }>;

export function saveIndex(index: StatuteIndex): Uint8Array {
  const { ids, numbers, laws, headings, words, lawOf, headingOf, texts, textStarts, citedArticles } = index;
  const arrays: Record<string, TypedArray> = { words, lawOf, headingOf, texts, textStarts, citedArticles };
  for (const field of FIELDS) {
    Object.assign(arrays, postingsArrays(`${field}.pairs`, index[field].pairs));
    Object.assign(arrays, postingsArrays(`${field}.words`, index[field].words));
  }
  Object.assign(arrays, postingsArrays('citing', index.citing));
  return packArrays({ format: FORMAT, ids, numbers, laws, headings }, arrays);
}

export function loadIndex(bytes: Uint8Array): StatuteIndex | BadPackedFile | BadIndexFile {
  const packed = unpackArrays(bytes);
  if (isFailure(packed)) return packed;
  const meta = packed.meta as Pick<StatuteIndex, 'ids' | 'numbers' | 'laws' | 'headings'> & {
    format: unknown;
  };
  const { arrays } = packed;
  const numbers = (name: string) => arrays.get(name) as Uint32Array;
  const field = (name: string): Field => ({
    pairs: postingsFrom(`${name}.pairs`, arrays),
    words: postingsFrom(`${name}.words`, arrays),
  });
  const index: StatuteIndex = {
    ...meta,
    words: arrays.get('words') as Uint16Array,
    lawOf: numbers('lawOf'),
    headingOf: numbers('headingOf'),
    texts: arrays.get('texts') as Uint16Array,
    textStarts: numbers('textStarts'),
    text: field('text'),
    heading: field('heading'),
    law: field('law'),
    citing: postingsFrom('citing', arrays),
    citedArticles: numbers('citedArticles'),
  };
  if (meta.format === FORMAT && isSound(index)) return index;
  return failure(
    'bad-index-file',
    { format: meta.format },
    '检索索引文件不是这个版本的，或者已损坏。请重新建立索引。',
  );
}

function isSound(index: StatuteIndex): boolean {
  const { ids, numbers, lawOf, headingOf, laws, headings, textStarts, texts, citedArticles } = index;
  if (!lawOf || !headingOf || !texts || !textStarts || !citedArticles || !index.words) return false;
  const lists = [numbers, lawOf, headingOf].every((list) => list.length === ids.length);
  const inside = lawOf.every((law) => law < laws.length) && headingOf.every((h) => h < headings.length);
  const whole = textStarts.length === ids.length + 1 && textStarts[ids.length] === texts.length;
  const fields = [index.text, index.heading, index.law].flatMap((field) => [field.pairs, field.words]);
  return lists && inside && whole && [...fields, index.citing].every(soundPostings);
}
