import type { Content } from '@huyin/content';
import { authoritiesPath, sectorPath } from '../views/authority/addresses.ts';
import {
  articlesPath,
  channelsPath,
  glossaryPath,
  guidesPath,
  knowPath,
  lawHome,
  lawsPath,
  pagePath,
  paperPath,
  questionsPath,
  stagesPath,
  statuteArticlePath,
  termPath,
  topicPath,
  versionPath,
} from '../views/know/addresses.ts';
import { currentVersion } from '../views/statute/version-words.ts';
import { videosPath } from '../views/video/addresses.ts';

/** A page anyone may find: its address and the day its words last changed, where somebody wrote that down. */
export interface PublicPage {
  readonly path: string;
  readonly changed?: string;
}

const FIXED = [
  '/',
  '/about',
  '/en',
  '/assistant',
  knowPath,
  guidesPath,
  questionsPath,
  articlesPath,
  channelsPath,
  glossaryPath,
  videosPath,
  lawsPath,
  '/papers',
  '/deadlines',
  authoritiesPath,
];

/** Every public page once, each under the one address it names as its own. */
export function publicPages(content: Content, today: string): readonly PublicPage[] {
  return [
    ...FIXED.map((path) => ({ path })),
    ...topicPages(content),
    ...[...content.glossary.keys()].map((id) => ({ path: termPath(id) })),
    ...[...content.letters.keys()].map((id) => ({ path: paperPath(id) })),
    ...content.routing.sectors.map(({ id }) => ({ path: sectorPath(id) })),
    ...statutePages(content, today),
  ];
}

function topicPages({ topics }: Content): PublicPage[] {
  return [...topics.values()].flatMap(({ id, updated, pages, stages }) => [
    { path: topicPath(id), changed: updated },
    ...(stages.length ? [{ path: stagesPath(id), changed: updated }] : []),
    ...Object.values(pages)
      .flat()
      .map((page) => ({ path: pagePath(page), changed: lastChange(page) })),
  ]);
}

/** The newest line of the change history; checking a page again changes no word of it. */
export function lastChange(page: {
  readonly written: string;
  readonly changes: readonly { on: string }[];
}): string {
  return page.changes.reduce((last, { on }) => (on > last ? on : last), page.written);
}

function statutePages({ laws }: Content, today: string): PublicPage[] {
  return [...laws.values()].flatMap((law) =>
    law.versions.flatMap((version) => [
      { path: version === currentVersion(law, today) ? lawHome(law.id) : versionPath(law.id, version.from) },
      ...[...version.articles.keys()].map((number) => ({
        path: statuteArticlePath(law.id, version.from, number),
      })),
    ]),
  );
}
