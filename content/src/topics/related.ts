import { type Corpus, printArticleNumber } from '@huyin/law';
import type { BasisRecord } from './entry.ts';
import type { TopicPage } from './topic.ts';

/** A page worth reading next, with the reason that is shown beside it. */
export interface Related {
  readonly page: TopicPage;
  readonly reason: string;
}

/** What the door knows and this room does not: how a situation is called. */
export type SituationTitle = (id: string) => string | undefined;

const SAME_SITUATION = 3;
const SAME_ARTICLE = 2;
const SAME_STAGE = 0.25;
/** An article that half the site stands on says little about two pages. */
const RARE = 12;

interface Scored extends Related {
  readonly score: number;
}

/**
 * 为您推荐: pages that share a situation or an article of law, never mere words. Stages only break ties:
 * two pages that share nothing else are not related (内幕信息 is no neighbour of a leak).
 */
export function relatedPages(
  page: TopicPage,
  pages: readonly TopicPage[],
  laws: Corpus,
  situationTitle: SituationTitle,
  most = 5,
): readonly Related[] {
  const spread = spreadOf(pages);
  const scored = pages
    .filter((other) => other !== page)
    .map((other) => score(page, other, laws, situationTitle, spread))
    .filter((one) => one !== undefined)
    .sort((a, b) => b.score - a.score || (a.page.slug < b.page.slug ? -1 : 1));
  return mixKinds(scored, most);
}

const key = (basis: BasisRecord): string => `${basis.law}#${basis.article}`;

/** Article → on how many pages it stands. */
function spreadOf(pages: readonly TopicPage[]): ReadonlyMap<string, number> {
  const spread = new Map<string, number>();
  for (const page of pages) {
    for (const name of new Set(page.basis.map(key))) spread.set(name, (spread.get(name) ?? 0) + 1);
  }
  return spread;
}

function score(
  page: TopicPage,
  other: TopicPage,
  laws: Corpus,
  title: SituationTitle,
  spread: ReadonlyMap<string, number>,
): Scored | undefined {
  const situations = page.situations.filter((id) => other.situations.includes(id));
  const cited = new Set(other.basis.map(key));
  const articles = page.basis
    .filter((basis) => cited.has(key(basis)))
    .sort((a, b) => (spread.get(key(a)) ?? 0) - (spread.get(key(b)) ?? 0));
  const rarest = articles[0];
  const telling = rarest && (spread.get(key(rarest)) ?? 0) <= RARE ? rarest : undefined;
  if (!situations.length && !telling) return undefined;
  const stages = page.stages.filter((id) => other.stages.includes(id)).length;
  const total = Math.sqrt(situations.length) * SAME_SITUATION + weigh(articles, spread) + stages * SAME_STAGE;
  return { page: other, score: total, reason: reasonFor(situations, telling, laws, title) };
}

function weigh(articles: readonly BasisRecord[], spread: ReadonlyMap<string, number>): number {
  return articles.reduce((sum, basis) => sum + SAME_ARTICLE / Math.sqrt(spread.get(key(basis)) ?? 1), 0);
}

function reasonFor(
  situations: readonly string[],
  article: BasisRecord | undefined,
  laws: Corpus,
  title: SituationTitle,
): string {
  const named = situations.map(title).find((one) => one !== undefined);
  const lawName = article && (laws.get(article.law)?.short[0] ?? laws.get(article.law)?.title);
  const cited = article && `同样依据${lawName}${printArticleNumber(article.article)}`;
  if (named && cited) return `同样是“${named}”，${cited}`;
  return cited ?? `同样是“${named ?? '这种情况'}”`;
}

/** At most two of a kind come first, so that a question does not recommend five questions. */
function mixKinds(scored: readonly Scored[], most: number): readonly Related[] {
  const taken = new Map<string, number>();
  const [first, rest]: [Scored[], Scored[]] = [[], []];
  for (const one of scored) {
    const count = taken.get(one.page.kind) ?? 0;
    taken.set(one.page.kind, count + 1);
    (count < 2 ? first : rest).push(one);
  }
  return [...first, ...rest].slice(0, most).map(({ page, reason }) => ({ page, reason }));
}
