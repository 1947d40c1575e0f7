import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { danger } from './danger-words.ts';
import { understand } from './index.ts';

const STORIES = ['a', 'b', 'd'].flatMap((name) =>
  readFileSync(new URL(`../../data/authored/${name}.jsonl`, import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => (JSON.parse(line) as { text: string }).text),
);

/** Who, what, and where are combined, so that the test is not the list again. */
const person = fc.tuple(
  fc.constantFrom('他', '前男友', '催收的人', '对方', '那个男的'),
  fc.constantFrom('说要弄死我', '拿刀堵在我家门口', '扬言要砍死我全家', '一直跟踪我', '在砸我家门'),
);
const money = fc.tuple(
  fc.constantFrom('我妈', '我', '我老公', '爷爷'),
  fc.constantFrom(
    '正在转账给骗子',
    '刚刚被骗了两万',
    '还开着屏幕共享，正要转到安全账户',
    '的钱正在被转走，一直在扣钱',
  ),
);
const intimate = fc.tuple(
  fc.constantFrom('前任', '网友', '有人'),
  fc.constantFrom(
    '用裸照威胁我',
    '拿私密视频敲诈我',
    '裸聊录屏勒索我，裸聊被敲诈',
    '把我的不雅视频发到群里了',
  ),
);
const child = fc.tuple(
  fc.constantFrom('我女儿', '我儿子', '孩子'),
  fc.constantFrom('被人哄着拍裸照', '被网友逼着裸聊', '的私密照被同学传'),
);
const despair = fc.tuple(
  fc.constantFrom('我真的', '我', '现在'),
  fc.constantFrom('不想活了', '活不下去了', '想自杀', '觉得不如死了算了'),
);
const grave = fc.oneof(person, money, intimate, child, despair).map(([who, what]) => who + what);

describe('words of danger', () => {
  it('set urgent wherever they are put into whatever story, even inside a sentence', () => {
    fc.assert(
      fc.property(fc.constantFrom(...STORIES), grave, fc.nat(), (story, words, somewhere) => {
        const at = somewhere % (story.length + 1);
        expect(understand(`${story.slice(0, at)}，${words}，${story.slice(at)}`).urgent).toBe(true);
      }),
      { verbose: 1, numRuns: 500 },
    );
  });

  it.each(['没有人要弄死我', '我没有不想活', '什么是敲诈勒索罪', '身份证丢了怎么补办'])(
    '%s is not one',
    (text) => {
      expect(danger(text)).toBe(false);
    },
  );
});
