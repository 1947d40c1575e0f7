import { allPages, openContent } from '@huyin/content';
import { CONTENT_FOLDER, readFolder } from '@huyin/content/disk';
import { renderToStaticMarkup } from 'preact-render-to-string';
import { expect, it } from 'vitest';
import { TitleWords } from './title-words.tsx';

const printed = (text: string): string => renderToStaticMarkup(TitleWords({ text }));

it('breaks a title after its marks only', () => {
  expect(printed('敲诈勒索：不给钱就公开，怎么办').match(/<span/g)).toHaveLength(3);
  expect(printed('信息泄露了')).toBe('信息泄露了');
});

it('loses no letter of any title', () => {
  for (const { title } of allPages(openContent(readFolder(CONTENT_FOLDER)))) {
    const text = printed(title)
      .replace(/<[^>]+>/g, '')
      .replaceAll('&quot;', '"')
      .replaceAll('&amp;', '&');
    expect(text).toBe(title);
  }
});
