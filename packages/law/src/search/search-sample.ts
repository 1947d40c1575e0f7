import type { Postings } from './postings.ts';
import type { Ranking } from './ranking-file.ts';
import type { SearchArticle } from './statute-index.ts';

/** A handful of articles and a ranking that has learned nothing, for the tests of this folder. */
export const SAMPLE: readonly SearchArticle[] = [
  {
    id: 'pipl#47',
    law: '个人信息保护法',
    number: '47',
    heading: ['第四章 个人在个人信息处理活动中的权利'],
    text: '有下列情形之一的，个人信息处理者应当主动删除个人信息；个人信息处理者未删除的，个人有权请求删除：\n（一）处理目的已实现；\n（二）个人撤回同意。',
    kind: '法律',
    from: '2021-11-01',
  },
  {
    id: 'criminal#253-1',
    law: '刑法',
    number: '253-1',
    heading: ['第四章 侵犯公民人身权利、民主权利罪'],
    text: '违反国家有关规定，向他人出售或者提供公民个人信息，情节严重的，处三年以下有期徒刑或者拘役。',
    kind: '法律',
    from: '2015-11-01',
  },
  {
    id: 'old#42',
    law: '网络安全法',
    number: '42',
    heading: ['第四章 网络信息安全'],
    text: '网络运营者不得泄露、篡改、毁损其收集的个人信息。',
    kind: '法律',
    from: '2017-06-01',
    until: '2026-01-01',
  },
  {
    id: 'new#44',
    law: '网络安全法',
    number: '44',
    heading: ['第四章 网络信息安全'],
    text: '网络运营者不得泄露、篡改、毁损其收集的个人信息；未经被收集者同意，不得向他人提供。',
    kind: '法律',
    from: '2026-01-01',
  },
  {
    id: 'lease#10',
    law: '租赁解释',
    number: '10',
    heading: [],
    text: '出租人依照《刑法》第二百五十三条之外的规定应当返还押金的，承租人可以请求返还。',
    kind: '司法解释',
  },
];

export const SAMPLE_LEXICON = [
  { words: ['开盒', '人肉'], terms: ['出售', '公民个人信息'] },
  { words: ['房东'], terms: ['出租人'] },
];

const NOTHING: Postings = {
  keys: new Uint32Array(0),
  starts: new Uint32Array(1),
  units: new Uint32Array(0),
  impacts: new Uint8Array(0),
  unitCount: 0,
};
const LEVEL = { names: [], counts: new Uint16Array(0), terms: NOTHING };

/** Orders by the first stage alone: one weight on its score, one tree that is a leaf. */
export function unlearnedRanking(words: Uint16Array, features: number, firstColumn: number): Ranking {
  const weight = new Float32Array(features);
  weight[firstColumn] = 1;
  return {
    words,
    associations: { articles: LEVEL, headings: LEVEL, laws: LEVEL },
    model: {
      linear: { mean: new Float32Array(features), spread: new Float32Array(features).fill(1), weight },
      trees: {
        roots: Uint32Array.of(0),
        feature: Int16Array.of(-1),
        split: Float32Array.of(0),
        left: Uint32Array.of(0),
        right: Uint32Array.of(0),
      },
    },
  };
}

/** 个人信息 and 网络, each closed by a 0. */
export const SAMPLE_WORDS: Uint16Array = Uint16Array.from(
  ['个人信息', '网络', '出租人'].flatMap((word) => [...Array.from(word, (c) => c.charCodeAt(0)), 0]),
);
