import { datesOf, nextQuestion } from '@huyin/triage';
import type { Hono } from 'hono';
import { planPath, questionPath, type Told } from '../address.ts';
import { QuestionPage } from '../views/question.tsx';
import { withTold } from './plan-routes.tsx';
import { storedAnswer } from './respond.tsx';
import type { Site } from './site.ts';
import { putFrom } from './told-from.ts';

/** The state is the address: what was said, and which questions were put. */
export function questionRoutes(app: Hono, site: Site): void {
  app.get('/ask', (c) =>
    withTold(c, site, (told) => {
      const put = putFrom(new URL(c.req.url).searchParams);
      const question = isAsked(told)
        ? nextQuestion(told.facts, datesOf(site.today(), told.event), put.length)
        : undefined;
      if (!question) return c.redirect(planPath(told), 303);
      const here = questionPath(told, put);
      return storedAnswer(c, site, here, {
        title: question.ask,
        page: 'question',
        here,
        main: () => <QuestionPage told={told} put={put} question={question} />,
      });
    }),
  );
}

/** Nothing is asked of someone whose matter is not ours: the answer is ready. */
function isAsked({ facts }: Told): boolean {
  return !facts.intent && !(facts.outTopic && !facts.happened?.length);
}
