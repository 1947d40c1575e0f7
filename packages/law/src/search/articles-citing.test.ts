import { expect, it } from 'vitest';
import { articlesCiting, citedNames } from './articles-citing.ts';

const laws = new Set(['民法典', '刑法', '公司法']);
const cited = (text: string) => [...citedNames(text, laws)];

it('reads plain citations of laws it knows', () => {
  expect(cited('依照《民法典》第一千零三十四条和刑法第二百六十六条的规定')).toEqual([
    '民法典#1034',
    '刑法#266',
  ]);
  expect(cited('本法第三条、《不知道的法》第五条、第六条')).toEqual([]);
  expect(cited('《公司法》第条，《公司法》第二')).toEqual([]);
});

it('lists the citing articles of a cited one, not the article itself', () => {
  const article = (id: string, law: string, number: string, text: string) => ({
    id,
    law,
    number,
    text,
    heading: [],
    kind: '法律',
  });
  const citing = articlesCiting([
    article('a', '民法典', '1', '依照民法典第一条'),
    article('b', '解释', '9', '依照《民法典》第一条处理'),
  ]);
  expect([...citing]).toEqual([[0, [1]]]);
});
