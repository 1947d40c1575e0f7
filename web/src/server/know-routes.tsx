import type { Hono } from 'hono';
import { knowPath, stagesPath, topicPath } from '../views/know/addresses.ts';
import { KnowPage } from '../views/know/know-page.tsx';
import { StagesPage } from '../views/know/stages-page.tsx';
import { TopicHomePage } from '../views/know/topic-page.tsx';
import { KNOW_TRAIL, stagesTrail, topicTrail } from '../views/know/trails.ts';
import { notFound } from './faults.tsx';
import { entryRoutes } from './know-entry-routes.tsx';
import { knowListRoutes } from './know-list-routes.tsx';
import { referenceRoutes } from './know-reference-routes.tsx';
import { storedAnswer } from './respond.tsx';
import type { Site } from './site.ts';

/** The knowledge site: the category, its topics and their stages here; the pages of each kind beside. */
export function knowRoutes(app: Hono, site: Site): void {
  app.get(knowPath, (c) =>
    storedAnswer(c, site, knowPath, {
      title: '法律常识',
      description:
        '个人信息泄露、名誉和肖像被侵害：行动指南、完整问答、普法文章、法条原文，每一句法律都有出处。',
      page: 'know',
      head: { canonical: knowPath, kind: 'website', trail: KNOW_TRAIL },
      main: () => <KnowPage content={site.library} />,
    }),
  );
  topicRoutes(app, site);
  entryRoutes(app, site);
  knowListRoutes(app, site);
  referenceRoutes(app, site);
}

function topicRoutes(app: Hono, site: Site): void {
  const { library: content, host } = site;
  app.get('/topics/:topic', (c) => {
    const topic = content.topics.get(c.req.param('topic'));
    if (!topic) return notFound(c, site);
    const canonical = topicPath(topic.id);
    return storedAnswer(c, site, canonical, {
      title: topic.title,
      description: topic.lead,
      page: 'topic',
      head: { canonical, kind: 'website', trail: topicTrail(topic) },
      main: () => <TopicHomePage content={content} host={host} topic={topic} />,
    });
  });
  app.get('/stages/:topic', (c) => {
    const topic = content.topics.get(c.req.param('topic'));
    if (!topic?.stages.length) return notFound(c, site);
    const canonical = stagesPath(topic.id);
    return storedAnswer(c, site, canonical, {
      title: `${topic.title}：不同阶段法律问题导航`,
      description:
        '从发现、止损、取证到投诉、报案、起诉和执行：每个阶段的问题、文书、期限、电话和被拒绝时的回答。',
      page: 'stages',
      head: { canonical, trail: stagesTrail(topic) },
      main: () => <StagesPage content={content} host={host} topic={topic} />,
    });
  });
}
