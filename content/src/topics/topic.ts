import { z } from 'zod';
import type { TopicArticle } from './article.ts';
import { changeField } from './entry.ts';
import type { Guide } from './guide.ts';
import type { Question } from './question.ts';
import type { Stage } from './stage.ts';
import type { Video } from './video.ts';

export const topicFields = z.strictObject({
  id: z.string().regex(/^[a-z][a-z-]*$/),
  title: z.string().min(1),
  short: z.string().min(1),
  lead: z.string().min(1),
  order: z.number().int(),
  updated: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
  /** Guide slugs in the order shown. */
  guides: z.array(z.string().min(1)),
  /** Channel ids shown on top. */
  emergencies: z.array(z.string().min(1)).default([]),
  related: z.array(z.string().min(1)).default([]),
  changes: z.array(changeField).default([]),
});

/** Everything an editor wrote under content/topics/<id>/. */
export interface Topic extends z.infer<typeof topicFields> {
  readonly pages: {
    readonly guides: readonly Guide[];
    readonly questions: readonly Question[];
    readonly articles: readonly TopicArticle[];
    readonly videos: readonly Video[];
  };
  readonly stages: readonly Stage[];
}

/** Any page of a topic that has an address of its own. */
export type TopicPage = Guide | Question | TopicArticle | Video;
