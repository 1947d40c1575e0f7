import { isFailure } from '@huyin/law';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { proseText, readProse } from './prose.ts';

const read = (text: string) => {
  const prose = readProse('qa/x.md', text, 10);
  if (isFailure(prose)) throw new Error(prose.sentence);
  return prose;
};
const refused = (text: string) => {
  const prose = readProse('qa/x.md', text, 10);
  if (!isFailure(prose)) throw new Error('没有拒绝');
  return prose;
};

describe('prose', () => {
  it('reads headings, paragraphs, lists, quotes, strong words and links', () => {
    const prose = read('## 为什么\n\n先**留证据**，看[指南](/guides/x)。\n\n1. 一\n2. 二\n\n> 法条。');
    expect(prose.map((block) => block.kind)).toEqual(['heading', 'paragraph', 'list', 'quote']);
    expect(prose[1]).toMatchObject({
      line: 12,
      spans: [
        { text: '先' },
        { text: '留证据', strong: true },
        { text: '，看' },
        { text: '指南', to: '/guides/x' },
        { text: '。' },
      ],
    });
    expect(prose[2]).toMatchObject({ ordered: true, items: [[{ text: '一' }], [{ text: '二' }]] });
    expect(proseText(prose)).toBe('为什么\n先留证据，看指南。\n一\n二\n法条。');
  });

  it.each([
    ['HTML', '<script>alert(1)</script>', 10],
    ['an image', '一\n\n![图](/x.png)', 12],
    ['code', '用`代码`', 10],
    ['a list in a list', '- 一\n  - 二', 10],
    ['a first-level heading', '# 大标题', 10],
    ['a rule', '一\n\n***', 12],
  ])('refuses %s and says where', (_, text, line) => {
    expect(refused(text).details).toEqual({ file: 'qa/x.md', line });
  });

  it('never throws on any text (fast-check prints the seed)', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'#*_->1.[]()`!<a中 \n|'), maxLength: 80 }), (text) => {
        readProse('x.md', text, 1);
      }),
      { numRuns: 2000 },
    );
  });
});
