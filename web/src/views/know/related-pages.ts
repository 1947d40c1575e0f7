import type { Content, TopicPage } from '@huyin/content';

export interface RelatedPage {
  readonly page: TopicPage;
  readonly reason: string;
}

/** Filled by `related` of the content room when it is there. */
export function relatedTo(_content: Content, _page: TopicPage): readonly RelatedPage[] {
  return [];
}
