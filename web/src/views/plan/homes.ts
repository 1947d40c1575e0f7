import type { Article } from '@huyin/law';
import type { Channel, Plan, PlannedBasis } from '@huyin/triage';

/**
 * Where on the page something is printed in full. Twenty steps may name 110 and the same article;
 * said whole each time the page would be three times as heavy and tell nobody more.
 */
export interface Homes {
  readonly articles: ReadonlyMap<Article, string>;
  readonly channels: ReadonlyMap<Channel, string>;
}

export const stepPlace = (id: string): string => `step-${id}`;
export const claimPlace = (id: string): string => `claim-${id}`;
export const deadlinePlace = (id: string): string => `deadline-${id}`;

/** In the order of the page: steps, deadlines, claims. */
export function homesOf(plan: Plan): Homes {
  const articles = new Map<Article, string>();
  const channels = new Map<Channel, string>();
  const cite = (basis: readonly PlannedBasis[], place: string): void => {
    for (const { article } of basis) if (!articles.has(article)) articles.set(article, place);
  };
  for (const planned of plan.phases.flatMap(({ steps }) => steps)) {
    const place = stepPlace(planned.step.id);
    cite(planned.basis, place);
    for (const channel of planned.channels) if (!channels.has(channel)) channels.set(channel, place);
  }
  for (const { deadline, basis } of plan.deadlines) cite(basis, deadlinePlace(deadline.id));
  for (const claim of plan.claims) cite(claim.basis, claimPlace(claim.id));
  return { articles, channels };
}
