import type { Topic, TopicPage } from '@huyin/content';
import type { Context, Hono } from 'hono';
import { pagePath } from '../views/know/addresses.ts';
import { ArticlePage } from '../views/know/article-page.tsx';
import { articleData, guideData, questionData } from '../views/know/entry-data.ts';
import { GuidePage } from '../views/know/guide-page.tsx';
import { guidePlan } from '../views/know/guide-plan.ts';
import { QuestionPage } from '../views/know/question-page.tsx';
import { entryTrail } from '../views/know/trails.ts';
import { notFound } from './faults.tsx';
import { type Answer, storedAnswer } from './respond.tsx';
import type { Site } from './site.ts';

/** A guide, a question, an article: an address without its topic, so that moving a page breaks no link. */
export function entryRoutes(app: Hono, site: Site): void {
  const { library: content, host } = site;
  app.get('/guides/:slug', (c) => {
    const found = entryOf(site, c, ({ guides }) => guides);
    if (!found) return notFound(c, site);
    const { topic, page: guide } = found;
    const plan = guidePlan(guide, content, site.today());
    return entryAnswer(c, site, found, {
      data: guideData(guide, plan),
      main: () => <GuidePage content={content} host={host} topic={topic} guide={guide} plan={plan} />,
    });
  });
  app.get('/qa/:slug', (c) => {
    const found = entryOf(site, c, ({ questions }) => questions);
    if (!found) return notFound(c, site);
    const { topic, page: question } = found;
    return entryAnswer(c, site, found, {
      data: questionData(question),
      main: () => <QuestionPage content={content} host={host} topic={topic} question={question} />,
    });
  });
  app.get('/articles/:slug', (c) => {
    const found = entryOf(site, c, ({ articles }) => articles);
    if (!found) return notFound(c, site);
    const { topic, page: article } = found;
    return entryAnswer(c, site, found, {
      data: articleData(article),
      main: () => <ArticlePage content={content} host={host} topic={topic} article={article} />,
    });
  });
}

interface Found<P> {
  readonly topic: Topic;
  readonly page: P;
}

function entryOf<P extends TopicPage>(
  site: Site,
  c: Context,
  of: (pages: Topic['pages']) => readonly P[],
): Found<P> | undefined {
  const slug = c.req.param('slug');
  for (const topic of site.library.topics.values()) {
    const page = of(topic.pages).find((one) => one.slug === slug);
    if (page) return { topic, page };
  }
  return undefined;
}

interface EntryWords extends Pick<Answer, 'main'> {
  readonly data: NonNullable<NonNullable<Answer['head']>['data']>[number];
}

function entryAnswer(c: Context, site: Site, found: Found<TopicPage>, words: EntryWords): Response {
  const { topic, page } = found;
  const canonical = pagePath(page);
  return storedAnswer(c, site, canonical, {
    title: page.title,
    description: page.summary,
    page: page.kind,
    head: { canonical, trail: entryTrail(topic, page), data: [words.data] },
    main: words.main,
  });
}
