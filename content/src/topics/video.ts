import { z } from 'zod';
import { entryFields } from './entry.ts';

/** One picture of a video: what is shown, read and heard, for how long, and what it stands on. */
const scene = z.strictObject({
  /** Burnt into the picture, at most two short lines. */
  caption: z.string().min(1),
  /** The sentence of the transcript and of the WebVTT cue. */
  says: z.string().min(1),
  /** Name of a drawing of the renderer, with its values. */
  picture: z.string().min(1),
  values: z.record(z.string(), z.union([z.string(), z.array(z.string())])).default({}),
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
}
