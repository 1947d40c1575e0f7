import { z } from 'zod';

export const FILM_FILES = {
  mp4: 'video.mp4',
  webm: 'video.webm',
  poster: 'poster.jpg',
  captions: 'captions.vtt',
} as const;
export type FilmPart = keyof typeof FILM_FILES;
export const FILM_PARTS = Object.keys(FILM_FILES) as FilmPart[];

export const FILM_WIDTH = 720;
export const FILM_HEIGHT = 1280;

const rendered = z.strictObject({
  bytes: z.number().int().positive(),
  /** First 12 hex digits of the SHA-256: part of the address, so that a browser may keep the file for good. */
  hash: z.string().regex(/^[0-9a-f]{12}$/),
});

/** `rendered.yaml`, written by `npm run videos` and by nobody else. */
export const filmFields = z.strictObject({
  /** Hash of everything the pictures are made from; another one means the film is out of date. */
  script: z.string().regex(/^[0-9a-f]{16}$/),
  files: z.strictObject({ mp4: rendered, webm: rendered, poster: rendered, captions: rendered }),
});

export type Film = z.infer<typeof filmFields>;
