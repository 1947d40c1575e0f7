import type { BasisRecord } from '@huyin/content';
import type { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { VNode } from 'preact';
import { Assistant } from '../assistant/index.ts';
import { ASSISTANT_PATH, ASSISTANT_TRAIL, AssistantPage } from '../views/assistant/assistant-page.tsx';
import { MOST_QUOTES } from '../views/assistant/source-limits.ts';
import { pagePath, termPath } from '../views/know/addresses.ts';
import { LawQuotes } from '../views/know/law-quotes.tsx';
import { ArticleDoubts, ArticleWords } from '../views/statute/article-words.tsx';
import { tooLarge } from './faults.tsx';
import { answer, storedAnswer } from './respond.tsx';
import type { Site } from './site.ts';
import { type DaySearch, searchOf } from './site-search.ts';

const MOST_BYTES = 16 * 1024;
const TITLE = '问一问';
const DESCRIPTION = '用平常的话问，只用写好的、带法律原文的内容回答；没有把握就直说没有。不记录您问的话。';

/** 问一问. With a script nothing of this but the empty page is asked for: the question stays on the device. */
export function assistantRoutes(app: Hono, site: Site): void {
  const topics = () => [...site.library.topics.values()];
  app.get(ASSISTANT_PATH, (c) =>
    storedAnswer(c, site, ASSISTANT_PATH, {
      title: TITLE,
      description: DESCRIPTION,
      page: 'assistant',
      head: { canonical: ASSISTANT_PATH, kind: 'website', trail: ASSISTANT_TRAIL },
      main: () => <AssistantPage topics={topics()} />,
    }),
  );
  const limit = bodyLimit({ maxSize: MOST_BYTES, onError: (c) => tooLarge(c, site) });
  // Reached only without a script. The words live in this function and nowhere else.
  app.post(ASSISTANT_PATH, limit, async (c) => {
    const sent = (await c.req.parseBody()).text;
    const text = typeof sent === 'string' ? sent : '';
    const asked = {
      text,
      reply: assistantOf(searchOf(site)).reply(text),
      source: (address: string) => <Source site={site} address={address} />,
    };
    return answer(c, site, {
      title: TITLE,
      page: 'assistant',
      secret: true,
      here: ASSISTANT_PATH,
      main: () => <AssistantPage topics={topics()} asked={asked} />,
    });
  });
}

/** As long as the words of the day are held. */
const HELD = new WeakMap<DaySearch, Assistant>();

function assistantOf(day: DaySearch): Assistant {
  const held = HELD.get(day) ?? new Assistant(day.words, day.search);
  HELD.set(day, held);
  return held;
}

/** What a page leans on: the first of its quotations, or the article itself. */
function Source({ site, address }: { site: Site; address: string }): VNode | null {
  const { library } = site;
  const basis = basisOf(site, address);
  if (basis) return <LawQuotes content={library} basis={basis.slice(0, MOST_QUOTES)} level={4} />;
  const [, , law = '', version, number = ''] = address.split('/');
  const article = library.laws
    .get(law)
    ?.versions.find(({ from }) => from === version)
    ?.articles.get(decodeURIComponent(number));
  if (!article) return null;
  return (
    <>
      <div class="statute-sheet">
        <ArticleWords article={article} />
      </div>
      <ArticleDoubts article={article} />
    </>
  );
}

function basisOf({ library }: Site, address: string): readonly BasisRecord[] | undefined {
  const pages = [...library.topics.values()].flatMap((topic) => Object.values(topic.pages).flat());
  const page = pages.find((one) => pagePath(one) === address);
  return page?.basis ?? [...library.glossary.values()].find(({ id }) => termPath(id) === address)?.basis;
}
