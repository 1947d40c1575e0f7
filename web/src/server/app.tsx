import { Hono } from 'hono';
import { AboutPage } from '../views/about.tsx';
import { FirstScreen } from '../views/first-screen.tsx';
import { OfflinePage } from '../views/offline.tsx';
import { assetRoutes } from './asset-routes.ts';
import { assistantRoutes } from './assistant-routes.tsx';
import { authorityRoutes } from './authority-routes.tsx';
import { deadlineRoutes } from './deadline-routes.tsx';
import { developmentRoutes } from './development-routes.ts';
import { englishRoutes } from './english-routes.tsx';
import { broken, notFound } from './faults.tsx';
import { feedRoutes } from './feed-routes.ts';
import { knowRoutes } from './know-routes.tsx';
import { lawRoutes } from './law-routes.tsx';
import { paperRoutes } from './paper-routes.tsx';
import { planRoutes } from './plan-routes.tsx';
import { questionRoutes } from './question-routes.tsx';
import { requestLog } from './request-log.ts';
import { storedAnswer } from './respond.tsx';
import { searchRoutes } from './search-routes.tsx';
import { securityHeaders } from './security-headers.ts';
import type { Site } from './site.ts';
import { sitemapRoutes } from './sitemap-routes.ts';
import { understandingRoutes } from './understanding-routes.tsx';
import { videoRoutes } from './video-routes.tsx';
import { visitRoutes } from './visit-routes.ts';

/** The whole site. Stateless: nothing about a visitor is kept between two requests. */
export function createApp(site: Site): Hono {
  const app = new Hono();
  app.use(requestLog(site.write));
  app.use(securityHeaders());
  app.notFound((c) => notFound(c, site));
  app.onError((error, c) => broken(c, site, error));
  app.get('/', (c) =>
    storedAnswer(c, site, '/', {
      title: '个人信息泄露了，现在做什么',
      description:
        '说一说发生的事，拿到您自己的行动方案：先打哪个电话、怎么说、依据哪一条法律。不用注册，不要手机号。',
      page: 'first',
      here: '/',
      main: () => <FirstScreen topics={[...site.library.topics.values()]} />,
    }),
  );
  app.get('/about', (c) =>
    storedAnswer(c, site, '/about', {
      title: '这是什么、怎样保护您',
      page: 'about',
      here: '/about',
      main: () => <AboutPage />,
    }),
  );
  app.get('/offline', (c) =>
    storedAnswer(c, site, '/offline', {
      title: '现在没有网络',
      page: 'failure',
      here: '/',
      main: () => <OfflinePage />,
    }),
  );
  understandingRoutes(app, site);
  questionRoutes(app, site);
  planRoutes(app, site);
  paperRoutes(app, site);
  lawRoutes(app, site);
  knowRoutes(app, site);
  videoRoutes(app, site);
  authorityRoutes(app, site);
  englishRoutes(app, site);
  feedRoutes(app, site);
  sitemapRoutes(app, site);
  deadlineRoutes(app, site);
  searchRoutes(app, site);
  assistantRoutes(app, site);
  visitRoutes(app, site);
  assetRoutes(app, site);
  if (site.development) developmentRoutes(app);
  return app;
}
