import type { Video } from '@huyin/content';
import type { VNode } from 'preact';
import { filmPath } from './addresses.ts';
import { lengthWords, sizeWords } from './film-words.ts';

/** Nothing is loaded before it is asked for; in WeChat the film stays in the page instead of taking the whole screen. */
const IN_PAGE = { playsinline: true, 'webkit-playsinline': 'true', 'x5-video-player-type': 'h5-page' };

export function Player({ video }: { video: Video }): VNode | null {
  const [mp4, webm] = [filmPath(video, 'mp4'), filmPath(video, 'webm')];
  const [poster, captions] = [filmPath(video, 'poster'), filmPath(video, 'captions')];
  if (!mp4) return <p class="note">这段短视频还没有做好，先看下面的文字稿。</p>;
  return (
    <figure class="film">
      <video
        controls
        preload="none"
        poster={poster}
        width="720"
        height="1280"
        aria-label={video.title}
        {...IN_PAGE}
      >
        <source src={mp4} type="video/mp4" />
        <source src={webm} type="video/webm" />
        <track kind="captions" srclang="zh-CN" label="中文字幕" src={captions} />
        <p>
          这个浏览器放不了短视频。请看下面的文字稿，或者<a href={mp4}>下载短视频</a>。
        </p>
      </video>
      <figcaption class="small">
        {lengthWords(video.seconds)} · {sizeWords(video)} · 无声，有字幕。不点不加载，不会自动播放。
      </figcaption>
    </figure>
  );
}
