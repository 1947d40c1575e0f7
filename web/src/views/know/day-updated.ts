import type { TopicPage } from '@huyin/content';

/** The day of the last change that a reader is told of. */
export function dayUpdated({ changes, written }: Pick<TopicPage, 'changes' | 'written'>): string {
  const days = changes.map(({ on }) => on).sort();
  return days[days.length - 1] ?? written;
}
