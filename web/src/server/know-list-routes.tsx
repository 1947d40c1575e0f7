import type { Topic, TopicPage } from '@huyin/content';
import type { Context, Hono } from 'hono';
import { articlesPath, guidesPath, ofTopic, questionsPath } from '../views/know/addresses.ts';
import { ListPage, type ListPageProps } from '../views/know/list-page.tsx';
import { topicTrail, underKnow } from '../views/know/trails.ts';
import { notFound } from './faults.tsx';
import { storedAnswer } from './respond.tsx';
import type { Site } from './site.ts';

interface List extends Pick<ListPageProps, 'title' | 'lead' | 'tab' | 'dated' | 'shelf'> {
  readonly path: string;
  readonly of: (topic: Topic) => readonly TopicPage[];
}

const LISTS: readonly List[] = [
  {
    path: guidesPath,
    title: '行动指南',
    lead: '一种情况一篇：现在先做什么，每一步找谁、怎么说、依据哪一条。',
    tab: 'guides',
    shelf: 'guides',
    of: ({ pages }) => pages.guides,
  },
  {
    path: questionsPath,
    title: '专业问答',
    lead: '先给简短回答，再说为什么、依据哪一条、您可以怎么做。答案都是完整的。',
    tab: 'qa',
    shelf: 'qa',
    of: ({ pages }) => pages.questions,
  },
  {
    path: articlesPath,
    title: '律师说法',
    lead: '把一条规则讲透：它说了什么，没说什么，怎么用。作者是护隐编辑部，尚未经律师复核。',
    tab: 'articles',
    shelf: 'articles',
    dated: true,
    of: ({ pages }) => pages.articles,
  },
];

/** All guides, questions or articles: of every topic, or of one (`?topic=`). */
export function knowListRoutes(app: Hono, site: Site): void {
  for (const list of LISTS) app.get(list.path, (c) => listAnswer(c, site, list));
}

function listAnswer(c: Context, site: Site, { path, ...list }: List): Response {
  const named = c.req.query('topic');
  const topic = named === undefined ? undefined : site.library.topics.get(named);
  if (named !== undefined && !topic) return notFound(c, site);
  const canonical = topic ? ofTopic(path, topic.id) : path;
  const trail = topic
    ? [...topicTrail(topic), { title: list.title, path: canonical }]
    : underKnow(list.title, canonical);
  return storedAnswer(c, site, canonical, {
    title: topic ? `${topic.title}：${list.title}` : list.title,
    description: list.lead,
    page: 'know-list',
    head: { canonical, kind: 'website', trail },
    main: () => (
      <ListPage content={site.library} host={site.host} {...list} {...(topic && { topic })} trail={trail} />
    ),
  });
}
