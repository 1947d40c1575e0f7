import { z } from 'zod';
import { entryFields } from './entry.ts';
import type { Film } from './film.ts';
import { pictureField } from './picture.ts';

/** One picture of a video: what is shown and read, for how long, and what it stands on. */
const scene = z.strictObject({
  /** Burnt into the picture, at most two short lines; a line break may be set. */
  caption: z.string().min(1),
  /** The sentence under the caption, also of the transcript and of the WebVTT cue. */
  says: z.string().min(1),
  /** The picture in words, for those who do not see it. */
  shows: z.string().min(4),
  picture: pictureField,
  tone: z.enum(['calm', 'alarm', 'law']).default('calm'),
  /** `law article` of the basis that carries the sentence: `pipl 57`. */
  cites: z.array(z.string().regex(/^[a-z-]+ \S+$/)).default([]),
  seconds: z.number().min(2).max(15),
});

export const videoFields = z.strictObject({ ...entryFields, scenes: z.array(scene).min(4) });

export type Scene = z.infer<typeof scene>;

export interface Video extends z.infer<typeof videoFields> {
  readonly kind: 'video';
  readonly slug: string;
  readonly topic: string;
  readonly file: string;
  /** Length of the rendered film: the sum of its scenes, in seconds. */
  readonly seconds: number;
  /** What the last rendering wrote beside the storyboard; absent until it is rendered. */
  readonly film?: Film;
}

export const sceneKey = ({ law, article }: { law: string; article: string }): string => `${law} ${article}`;
