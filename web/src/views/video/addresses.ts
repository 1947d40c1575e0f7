import { FILM_FILES, type FilmPart, type Video } from '@huyin/content';

export const videosPath = '/videos';

/** The hash stands in the address, so that a browser may keep the file for good: `/media/first-hour/0a1b….mp4`. */
export function filmPath({ slug, film }: Video, part: FilmPart): string | undefined {
  const kind = FILM_FILES[part].split('.').pop();
  return film && `/media/${slug}/${film.files[part].hash}.${kind}`;
}
