import { allPages, type Content, type Related, relatedPages, type TopicPage } from '@huyin/content';
import { SITUATIONS } from '@huyin/triage';

const TITLES: ReadonlyMap<string, string> = new Map(SITUATIONS.map(({ id, title }) => [id, title]));

/** 为您推荐 over all topics: what the content room finds, with the names of situations only triage knows. */
export function relatedTo(content: Content, page: TopicPage): readonly Related[] {
  return relatedPages(page, allPages(content), content.laws, (id) => TITLES.get(id));
}
