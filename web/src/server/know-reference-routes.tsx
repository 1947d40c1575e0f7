import type { Hono } from 'hono';
import { channelsPath, glossaryPath, termPath } from '../views/know/addresses.ts';
import { ChannelsPage } from '../views/know/channels-page.tsx';
import { GlossaryPage } from '../views/know/glossary-page.tsx';
import { TermPage } from '../views/know/term-page.tsx';
import { CHANNELS_TRAIL, GLOSSARY_TRAIL, termTrail } from '../views/know/trails.ts';
import { notFound } from './faults.tsx';
import { storedAnswer } from './respond.tsx';
import type { Site } from './site.ts';

/** What is looked up rather than read: whom to call, what a word means. */
export function referenceRoutes(app: Hono, site: Site): void {
  const { library: content, host } = site;
  app.get(channelsPath, (c) =>
    storedAnswer(c, site, channelsPath, {
      title: '找谁、打哪个电话',
      description: `${content.channels.size} 个报警、投诉、查询、求助的渠道：管什么、不管什么、几点有人接、依据和可靠程度。`,
      page: 'channels',
      head: { canonical: channelsPath, trail: CHANNELS_TRAIL },
      main: () => <ChannelsPage content={content} host={host} />,
    }),
  );
  app.get(glossaryPath, (c) =>
    storedAnswer(c, site, glossaryPath, {
      title: '词语解释',
      description: '法律词用大白话说一遍，附上法律原文。',
      page: 'glossary',
      head: { canonical: glossaryPath, trail: GLOSSARY_TRAIL },
      main: () => <GlossaryPage content={content} host={host} />,
    }),
  );
  app.get('/glossary/:id', (c) => {
    const term = content.glossary.get(c.req.param('id'));
    if (!term) return notFound(c, site);
    const canonical = termPath(term.id);
    return storedAnswer(c, site, canonical, {
      title: `${term.term}是什么意思`,
      description: `${term.term}：${term.plain}。${term.says}`,
      page: 'term',
      head: {
        canonical,
        trail: termTrail(term),
        data: [
          {
            '@type': 'DefinedTerm',
            name: term.term,
            alternateName: [term.plain, ...term.also],
            description: term.says,
            url: canonical,
            inLanguage: 'zh-CN',
          },
        ],
      },
      main: () => <TermPage content={content} host={host} term={term} />,
    });
  });
}
