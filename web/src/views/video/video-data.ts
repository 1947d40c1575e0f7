import type { Video } from '@huyin/content';
import { videoPath } from '../know/addresses.ts';
import type { SchemaOrg } from '../know/page-head.tsx';
import { filmPath } from './addresses.ts';

/** schema.org of a film; without one there is nothing to offer a player. */
export function videoData(video: Video): SchemaOrg {
  const [mp4, poster] = [filmPath(video, 'mp4'), filmPath(video, 'poster')];
  return {
    '@type': 'VideoObject',
    name: video.title,
    description: video.summary,
    url: videoPath(video.slug),
    uploadDate: `${video.written}T12:00:00+08:00`,
    duration: `PT${video.seconds}S`,
    inLanguage: 'zh-CN',
    transcript: video.scenes.map(({ says }) => says).join(''),
    ...(mp4 && { contentUrl: mp4 }),
    ...(poster && { thumbnailUrl: poster }),
  };
}
