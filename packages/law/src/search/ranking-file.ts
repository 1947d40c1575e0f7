import { type Failure, failure, isFailure } from '../failure.ts';
import type { AssociationLevel, Associations } from './associations.ts';
import { type BadPackedFile, packArrays, type TypedArray, unpackArrays } from './packed-arrays.ts';
import { postingsArrays, postingsFrom, soundPostings } from './packed-postings.ts';
import type { RankModel } from './rank-model.ts';
import type { PackedWords } from './word-list.ts';

/** Everything learned: the dictionary, the associations, and the reranker's weights. Numbers only. */
export interface Ranking {
  readonly words: PackedWords;
  readonly associations: Associations;
  readonly model: RankModel;
}

const FORMAT = 'ranking-1';
const LEVELS = ['articles', 'headings', 'laws'] as const;

export type BadRankingFile = Failure<'bad-ranking-file', { format: unknown }>;

export function saveRanking(ranking: Ranking): Uint8Array {
  const { words, associations, model } = ranking;
  const arrays: Record<string, TypedArray> = { words };
  for (const level of LEVELS) {
    arrays[`${level}.counts`] = associations[level].counts;
    Object.assign(arrays, postingsArrays(level, associations[level].terms));
  }
  for (const [name, array] of Object.entries(model.linear)) arrays[`linear.${name}`] = array;
  for (const [name, array] of Object.entries(model.trees)) arrays[`trees.${name}`] = array;
  const names = Object.fromEntries(LEVELS.map((level) => [level, associations[level].names]));
  return packArrays({ format: FORMAT, names }, arrays);
}

export function loadRanking(bytes: Uint8Array): Ranking | BadPackedFile | BadRankingFile {
  const packed = unpackArrays(bytes);
  if (isFailure(packed)) return packed;
  const { format, names } = packed.meta as { format: unknown; names: Record<string, string[]> };
  const { arrays } = packed;
  const level = (name: (typeof LEVELS)[number]): AssociationLevel => ({
    names: names[name] ?? [],
    counts: arrays.get(`${name}.counts`) as Uint16Array,
    terms: postingsFrom(name, arrays),
  });
  const wrong = () =>
    failure(
      'bad-ranking-file',
      { format },
      '排序参数文件不是这个版本的，或者已损坏。请重新取得 packages/law/model。',
    );
  if (format !== FORMAT || !names) return wrong();
  const associations = { articles: level('articles'), headings: level('headings'), laws: level('laws') };
  if (!Object.values(associations).every(({ terms }) => soundPostings(terms))) return wrong();
  return { words: arrays.get('words') as PackedWords, associations, model: readModel(arrays) };
}

function readModel(arrays: ReadonlyMap<string, TypedArray>): RankModel {
  const floats = (name: string) => arrays.get(name) as Float32Array;
  const integers = (name: string) => arrays.get(name) as Uint32Array;
  return {
    linear: { mean: floats('linear.mean'), spread: floats('linear.spread'), weight: floats('linear.weight') },
    trees: {
      roots: integers('trees.roots'),
      feature: arrays.get('trees.feature') as Int16Array,
      split: floats('trees.split'),
      left: integers('trees.left'),
      right: integers('trees.right'),
    },
  };
}
