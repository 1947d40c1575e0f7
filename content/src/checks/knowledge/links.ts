import { type Fault, fault } from '../../front-matter.ts';
import type { Content } from '../../open-content.ts';
import type { Prose, Span, TopicPage } from '../../topics/index.ts';
import { allPages } from './pages.ts';

/** Pages of the site that no content file makes. */
const FIXED = new Set([
  '/',
  '/know',
  '/laws',
  '/channels',
  '/deadlines',
  '/papers',
  '/glossary',
  '/plan',
  '/search',
  '/about',
  '/qa',
]);

/** Every link in our text goes to a page of ours that exists. */
export function checkKnowledgeLinks(content: Content): Fault[] {
  const known = addresses(content);
  return allPages(content).flatMap((page) =>
    [...pageLinks(page)].flatMap(({ to, line }) => judge(page, to, line, known)),
  );
}

function judge(page: TopicPage, to: string, line: number, known: ReadonlySet<string>): Fault[] {
  const path = to.split(/[?#]/)[0] ?? to;
  if (!path.startsWith('/')) {
    return [fault('outside-link', page.file, line, `链接“${to}”通到站外。请改成本站的页面。`)];
  }
  return known.has(path) ? [] : [fault('dead-link', page.file, line, `链接“${to}”没有这个页面。请改掉。`)];
}

/** The address of every page that the content makes. */
export function addresses(content: Content): ReadonlySet<string> {
  const shelf = { guide: 'guides', qa: 'qa', article: 'articles', video: 'videos' } as const;
  return new Set([
    ...FIXED,
    ...allPages(content).map((page) => `/${shelf[page.kind]}/${page.slug}`),
    ...[...content.topics.keys()].flatMap((id) => [`/topics/${id}`, `/stages/${id}`]),
    ...[...content.laws.values()].flatMap(lawAddresses),
    ...[...content.papers.keys()].map((id) => `/papers/${id}`),
    ...[...content.deadlines.keys()].map((id) => `/deadlines/${id}`),
    ...[...content.glossary.keys()].map((id) => `/glossary/${id}`),
  ]);
}

function lawAddresses(law: Content['laws'] extends ReadonlyMap<string, infer L> ? L : never): string[] {
  return [
    `/laws/${law.id}`,
    ...law.versions.flatMap((version) => [
      `/laws/${law.id}/${version.from}`,
      ...[...version.articles.keys()].map((article) => `/laws/${law.id}/${version.from}/${article}`),
    ]),
  ];
}

function* pageLinks(page: TopicPage): Generator<{ to: string; line: number }> {
  if (page.kind === 'video') return;
  for (const block of page.body) {
    for (const span of spansOf(block)) if (span.to !== undefined) yield { to: span.to, line: block.line };
  }
}

function spansOf(block: Prose): readonly Span[] {
  if (block.kind === 'heading') return [];
  return block.kind === 'list' ? block.items.flat() : block.spans;
}
