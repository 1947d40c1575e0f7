import type { Topic, TopicPage } from '@huyin/content';
import { Feed } from 'feed';
import type { Hono } from 'hono';
import { knowPath, pagePath } from '../views/know/addresses.ts';
import { lastChange } from './public-pages.ts';
import type { Site } from './site.ts';

const MOST = 30;
const KINDS: Record<TopicPage['kind'], string> = {
  guide: '行动指南',
  qa: '专业问答',
  article: '律师说法',
  video: '法律短视频',
};

/** New and changed pages, newest first. Addresses are whole where the host named an origin, else from this one. */
export function feedRoutes(app: Hono, site: Site): void {
  app.get('/feed.atom', (c) => {
    const body = feedOf(site, originOf(site, c.req.url)).atom1();
    return c.body(body, 200, { 'content-type': 'application/atom+xml; charset=utf-8' });
  });
  app.get('/feed.rss', (c) => {
    const body = feedOf(site, originOf(site, c.req.url)).rss2();
    return c.body(body, 200, { 'content-type': 'application/rss+xml; charset=utf-8' });
  });
}

const originOf = (site: Site, url: string): string => site.host.origin ?? new URL(url).origin;

function feedOf(site: Site, origin: string): Feed {
  const topics = [...site.library.topics.values()];
  const entries = topics
    .flatMap((topic) => Object.values(topic.pages).flatMap((pages) => pages.map((page) => ({ topic, page }))))
    .sort((a, b) => order(a.page, b.page))
    .slice(0, MOST);
  const feed = new Feed({
    id: `${origin}/`,
    title: '护隐 · 法律常识',
    description: '个人信息泄露以后怎么办：行动指南、问答、文章、短视频。',
    link: origin + knowPath,
    language: 'zh-CN',
    generator: false,
    feedLinks: { atom: `${origin}/feed.atom`, rss: `${origin}/feed.rss` },
    ...(entries[0] && { updated: noonInChina(lastChange(entries[0].page)) }),
  });
  for (const { topic, page } of entries) feed.addItem(itemOf(topic, page, origin));
  return feed;
}

/** Newest first; pages of one day in the order of their addresses, so that the feed is the same each time. */
function order(a: TopicPage, b: TopicPage): number {
  return lastChange(b).localeCompare(lastChange(a)) || (pagePath(a) < pagePath(b) ? -1 : 1);
}

function itemOf(topic: Topic, page: TopicPage, origin: string) {
  const link = origin + pagePath(page);
  return {
    id: link,
    link,
    title: page.title,
    description: page.summary,
    date: noonInChina(lastChange(page)),
    published: noonInChina(page.written),
    author: [{ name: '护隐编辑部' }],
    category: [{ name: topic.title }, { name: KINDS[page.kind] }],
  };
}

/** A day without an hour: noon in China is the same day nearly everywhere. */
const noonInChina = (day: string): Date => new Date(`${day}T12:00:00+08:00`);
