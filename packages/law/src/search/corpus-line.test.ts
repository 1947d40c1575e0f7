import { describe, expect, it } from 'vitest';
import { kindOf, readCorpusLine } from './corpus-line.ts';

const line = (data: object) =>
  JSON.stringify({ id: 'a#第一条', law: '民法典', article: '第二百五十三条之一', text: '文', ...data });

describe('corpus line', () => {
  it('reads an article', () => {
    expect(readCorpusLine(line({ category: '司法解释', heading: ['第一章'] }), 1)).toMatchObject({
      id: 'a#第一条',
      number: '253-1',
      kind: '司法解释',
      heading: ['第一章'],
    });
  });

  it('leaves out what is not to be searched', () => {
    expect(readCorpusLine(line({ bench: false }), 1)).toBeUndefined();
    expect(readCorpusLine(line({ status: 'superseded' }), 1)).toBeUndefined();
  });

  it('says which line is wrong and how', () => {
    for (const text of ['{', 'null', '[]', '1', line({ id: 5 }), line({ text: null })]) {
      expect(readCorpusLine(text, 12)).toMatchObject({ failure: 'bad-corpus-line', details: { line: 12 } });
    }
  });

  it('does not let a subject or an origin become a kind', () => {
    expect(kindOf('民法商法', '公司法')).toBe('法律');
    expect(kindOf('STARD', '个体工商户条例')).toBe('行政法规');
    expect(kindOf('STARD', '最高人民法院关于审理环境侵权责任纠纷案件适用法律若干问题的解释')).toBe(
      '司法解释',
    );
  });
});
