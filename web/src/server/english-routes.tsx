import type { Hono } from 'hono';
import { EnglishPage } from '../views/english/english-page.tsx';
import { storedAnswer } from './respond.tsx';
import type { Site } from './site.ts';

/** One page for who does not read Chinese. */
export function englishRoutes(app: Hono, site: Site): void {
  app.get('/en', (c) =>
    storedAnswer(c, site, '/en', {
      title: 'Personal information leaked: what to do now',
      description: 'First steps and emergency numbers after a personal information leak in mainland China.',
      page: 'english',
      lang: 'en',
      head: { canonical: '/en', kind: 'website' },
      main: () => <EnglishPage content={site.library} />,
    }),
  );
}
