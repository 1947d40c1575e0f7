import type { Content, Topic, Video } from '@huyin/content';
import type { VNode } from 'preact';
import type { Host } from '../../host.ts';
import { videoPath } from '../know/addresses.ts';
import { Breadcrumb, type Crumb } from '../know/breadcrumb.tsx';
import { dayUpdated } from '../know/day-updated.ts';
import { dayWords } from '../know/day-words.ts';
import { ShelfColophon } from '../know/shelf-colophon.tsx';
import { TopicTabs } from '../know/topic-tabs.tsx';
import { filmPath } from './addresses.ts';
import { lengthWords, sizeWords } from './film-words.ts';

export interface VideosPageProps {
  readonly content: Content;
  readonly host: Host;
  readonly topic?: Topic;
  readonly trail: readonly Crumb[];
}

/** 法律短视频: length, size and day are said before anybody loads one. */
export function VideosPage({ content, host, topic, trail }: VideosPageProps): VNode {
  const topics = topic ? [topic] : [...content.topics.values()];
  const videos = topics.flatMap(({ pages }) => pages.videos);
  return (
    <div class="page">
      <Breadcrumb trail={trail} />
      <header class="page-head">
        <h1>{topic ? `${topic.title}：法律短视频` : '法律短视频'}</h1>
        <p class="lead">一分钟讲清一件事。没有声音，有字幕，每段都有文字稿和法律原文。</p>
      </header>
      {topic ? <TopicTabs topic={topic} shown="videos" /> : null}
      <ul class="films">
        {videos.map((video) => (
          <FilmCard key={video.slug} video={video} />
        ))}
      </ul>
      <ShelfColophon content={content} host={host} shelf="videos" />
    </div>
  );
}

function FilmCard({ video }: { video: Video }): VNode {
  const poster = filmPath(video, 'poster');
  return (
    <li class="film-card">
      {poster ? <img src={poster} alt="" width="180" height="320" loading="lazy" decoding="async" /> : null}
      <div>
        <a class="card-title" href={videoPath(video.slug)}>
          {video.title}
        </a>
        <p class="card-words">{video.summary}</p>
        <p class="small">
          {lengthWords(video.seconds)} · {sizeWords(video)} · {dayWords(dayUpdated(video))}
        </p>
      </div>
    </li>
  );
}
