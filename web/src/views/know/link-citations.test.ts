import { openContent } from '@huyin/content';
import { CONTENT_FOLDER, readFolder } from '@huyin/content/disk';
import { expect, it } from 'vitest';
import { linkCitations } from './link-citations.ts';

const content = openContent(readFolder(CONTENT_FOLDER));

it('links a citation to the article, and leaves the words as they are', () => {
  const text = '依据个人信息保护法第六十九条和《民法典》第一千零三十四条，您可以要求赔偿。';
  const pieces = linkCitations(content, text);
  expect(pieces.map((piece) => piece.text).join('')).toBe(text);
  expect(pieces.filter(({ to }) => to)).toEqual([
    { text: '个人信息保护法第六十九条', to: '/laws/pipl/2021-11-01/69' },
    { text: '《民法典》第一千零三十四条', to: '/laws/civil-code/2021-01-01/1034' },
  ]);
});

it('does not link what we do not hold, or what names no law', () => {
  for (const text of ['个人信息保护法第九百条', '第六十九条这样写', '没有法条的一句话']) {
    expect(linkCitations(content, text)).toEqual([{ text }]);
  }
});
