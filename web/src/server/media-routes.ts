import { serveStatic } from '@hono/node-server/serve-static';
import { FILM_FILES, FILM_PARTS, type Video } from '@huyin/content';
import type { Hono } from 'hono';
import { filmPath } from '../views/video/addresses.ts';
import { notFound } from './faults.tsx';
import type { Site } from './site.ts';

const TYPES: Record<string, string> = {
  mp4: 'video/mp4',
  webm: 'video/webm',
  jpg: 'image/jpeg',
  vtt: 'text/vtt; charset=utf-8',
};
const FOR_GOOD = 'public, max-age=31536000, immutable';

/** Films, posters and captions, streamed from the disk piece by piece as players ask (206, 416). */
export function mediaRoutes(app: Hono, site: Site): void {
  let known: ReadonlyMap<string, string> | undefined;
  const fileAt = (address: string): string | undefined => {
    known ??= filmFiles(site);
    return known.get(address);
  };
  const stream = serveStatic({
    root: site.media,
    rewriteRequestPath: (path) => fileAt(path) ?? 'none',
  });
  app.get('/media/:film/:file', async (c, next) => {
    const address = c.req.path;
    if (!fileAt(address)) return notFound(c, site);
    c.header('cache-control', FOR_GOOD);
    c.header('accept-ranges', 'bytes');
    const answered = await stream(c, next);
    // The library knows no WebVTT; browsers take captions only under their own type.
    answered?.headers.set('content-type', TYPES[address.split('.').pop() ?? ''] ?? '');
    return answered ?? notFound(c, site);
  });
}

/** Only addresses that some page prints lead to a file: nothing else of the folder can be asked for. */
function filmFiles({ library }: Site): ReadonlyMap<string, string> {
  const videos = [...library.topics.values()].flatMap(({ pages }) => pages.videos);
  return new Map(videos.flatMap((video) => FILM_PARTS.flatMap((part) => entryOf(video, part))));
}

function entryOf(video: Video, part: (typeof FILM_PARTS)[number]): [string, string][] {
  const address = filmPath(video, part);
  return address ? [[address, video.file.replace('storyboard.yaml', FILM_FILES[part])]] : [];
}
