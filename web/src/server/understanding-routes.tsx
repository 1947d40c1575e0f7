import { understand } from '@huyin/triage';
import type { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { understoodPath } from '../address.ts';
import { Understood } from '../views/understood.tsx';
import { tooLarge } from './faults.tsx';
import { withTold } from './plan-routes.tsx';
import { answer, storedAnswer } from './respond.tsx';
import type { Site } from './site.ts';

const MOST_BYTES = 64 * 1024;
const TITLE = '我们听懂了什么';

export function understandingRoutes(app: Hono, site: Site): void {
  const limit = bodyLimit({ maxSize: MOST_BYTES, onError: (c) => tooLarge(c, site) });
  // Reached only without a script. The words live in this function and nowhere else.
  app.post('/understand', limit, async (c) => {
    const { text } = await c.req.parseBody();
    if (typeof text !== 'string' || text.trim() === '') return c.redirect('/', 303);
    const { facts, findings, urgent } = understand(text);
    return answer(c, site, {
      title: TITLE,
      page: 'understood',
      secret: true,
      here: understoodPath({ facts }),
      main: () => <Understood told={{ facts }} findings={findings} urgent={urgent} />,
    });
  });
  app.get('/understand', (c) => c.redirect('/', 303));
  app.get('/understood', (c) =>
    withTold(c, site, (told) =>
      storedAnswer(c, site, understoodPath(told), {
        title: TITLE,
        page: 'understood',
        here: understoodPath(told),
        main: () => (
          <div data-understood-place>
            <Understood told={told} findings={[]} urgent={false} />
          </div>
        ),
      }),
    ),
  );
}
