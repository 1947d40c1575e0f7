import type { Video } from '@huyin/content';
import type { VNode } from 'preact';
import { Icon } from '../icon.tsx';
import { videoPath } from './addresses.ts';

/** 法律短视频: length said before anybody loads one. */
export function VideoCards({ videos }: { videos: readonly Video[] }): VNode | null {
  if (!videos.length) return null;
  return (
    <section aria-labelledby="videos">
      <h2 id="videos">法律短视频</h2>
      <ul class="cards cards-small">
        {videos.map(({ slug, title, seconds }) => (
          <li key={slug} class="card">
            <a class="card-title" href={videoPath(slug)}>
              <Icon name="film" /> {title}
            </a>
            <span class="small">{seconds} 秒，有字幕和文字稿</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
