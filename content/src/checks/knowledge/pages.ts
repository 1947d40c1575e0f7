import type { Content } from '../../open-content.ts';
import type { TopicPage } from '../../topics/index.ts';

type Words = Pick<Content, 'topics'>;

/** Every page of every topic. */
export function allPages({ topics }: Words): readonly TopicPage[] {
  return [...topics.values()].flatMap(({ pages }) => [
    ...pages.guides,
    ...pages.questions,
    ...pages.articles,
    ...pages.videos,
  ]);
}
