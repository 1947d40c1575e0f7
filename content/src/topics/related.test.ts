import { describe, expect, it } from 'vitest';
import { allPages } from '../checks/knowledge/pages.ts';
import { CONTENT_FOLDER, readFolder } from '../disk.ts';
import { openContent } from '../open-content.ts';
import type { TopicPage } from './index.ts';
import { relatedPages } from './related.ts';

const content = openContent(readFolder(CONTENT_FOLDER));
const pages = allPages(content);
const title = (id: string) => `情形${id}`;
const near = (page: TopicPage, among = pages) => relatedPages(page, among, content.laws, title);

const made = (slug: string, more: Partial<TopicPage>): TopicPage =>
  ({
    kind: 'qa',
    slug,
    topic: 'pi-leak',
    file: `qa/${slug}.md`,
    title: slug,
    summary: '',
    situations: [],
    stages: ['find'],
    basis: [],
    ...more,
  }) as unknown as TopicPage;
const on = (law: string, article: string) => ({
  law,
  version: '2021-11-01',
  article,
  quote: '',
  at: 'event' as const,
});

describe('为您推荐', () => {
  it('joins what shares an article and says which', () => {
    const page = made('a', { basis: [on('pipl', '69')] });
    const other = made('b', { basis: [on('pipl', '69')] });
    expect(near(page, [page, other])).toEqual([{ page: other, reason: '同样依据个人信息保护法第六十九条' }]);
  });

  it('joins what shares a situation and says which', () => {
    const page = made('a', { situations: ['S04'] });
    expect(near(page, [page, made('b', { situations: ['S04'] })])[0]?.reason).toBe('同样是“情形S04”');
  });

  it('does not recommend insider information to a leak victim, whatever characters they share', () => {
    const leak = made('leak', {
      title: '个人信息被泄露怎么办',
      situations: ['S01'],
      basis: [on('pipl', '69')],
    });
    const insider = made('insider', { title: '泄露内幕信息怎么办', basis: [on('criminal-law', '180')] });
    expect(near(leak, [leak, insider])).toEqual([]);
  });

  it('gives every real page company, with a reason, and never itself', () => {
    const alone = pages.filter((page) => page.topic === 'pi-leak' && near(page).length === 0);
    expect(alone.map((page) => page.file)).toEqual([]);
    for (const page of pages) {
      for (const one of near(page)) {
        expect(one.page).not.toBe(page);
        expect(one.reason).toMatch(/^同样/);
      }
    }
  });
});
