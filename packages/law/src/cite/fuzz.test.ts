import { expect, it } from 'vitest';
import { sampleCorpus, sampleVersion } from '../sample.ts';
import { checkCitations } from './check-citations.ts';
import { lawNames, namesOf } from './law-names.ts';
import { readCitations } from './read-citations.ts';

/** SEED=… repeats a run. Pieces of citations make deeper nonsense than random characters do. */
const seed = Number(process.env.SEED ?? Date.now() % 1_000_000_000);
const INPUTS = 200_000;

const PIECES = [
  ...'《》〈〉“”「」（）()〔〕[]【】第条款项目之至到-—、，。：；的中同该本旧原',
  ...'一二三十百千零〇0123456789１９',
  ...[
    '民法典',
    '刑法',
    '个保法',
    '中华人民共和国',
    '修正案（七）',
    '法释〔2017〕10号',
    '规定：',
    '以下简称',
    '条例',
    '办法',
  ],
  ...[
    '\n',
    '\n\n',
    '> ',
    '# ',
    '**',
    '　',
    ' ',
    '\0',
    '\uFFFD',
    '\uD83D',
    '𠮷',
    '\u200b',
    '修改为',
    '征求意见稿',
  ],
];

const corpus = sampleCorpus({
  'civil-code': {
    title: '中华人民共和国民法典',
    short: ['民法典'],
    versions: [
      sampleVersion(
        '2021-01-01',
        { '1': '甲乙丙丁戊己庚辛。\n（一）子；\n（二）丑。\n\n壬癸。' },
        { complete: true },
      ),
    ],
  },
  pipl: {
    title: '个人信息保护法',
    short: ['个保法'],
    versions: [sampleVersion('2021-11-01', { '3': '天地玄黄，宇宙洪荒。' })],
  },
});
const names = lawNames(namesOf(corpus));
const library = { corpus, known: new Map(), renumberings: [] };

function generator(start: number): () => number {
  let state = start || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 4294967296;
  };
}

function sentence(random: () => number): string {
  let text = '';
  for (let n = Math.floor(random() * 24); n >= 0; n--) text += PIECES[Math.floor(random() * PIECES.length)];
  return text;
}

it(`reads ${INPUTS} random inputs without a fall, every span inside the text (SEED=${seed})`, () => {
  const random = generator(seed);
  for (let i = 0; i < INPUTS; i++) {
    const text = sentence(random);
    const found =
      i % 8
        ? readCitations(text, names)
        : checkCitations(text, names, library, '2026-01-01').map((c) => c.citation);
    for (const { at, end } of found) {
      if (!(at >= 0 && at < end && end <= text.length))
        expect.fail(`SEED=${seed} 第 ${i} 个：${JSON.stringify(text)}`);
    }
  }
});
