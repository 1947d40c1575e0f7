import type { Content, Topic, Video } from '@huyin/content';
import type { VNode } from 'preact';
import type { Host } from '../../host.ts';
import { Breadcrumb } from '../know/breadcrumb.tsx';
import { Colophon } from '../know/colophon.tsx';
import { EntryHead } from '../know/entry-head.tsx';
import { LawQuotes } from '../know/law-quotes.tsx';
import { PlanWay } from '../know/plan-way.tsx';
import { Recommended } from '../know/recommended.tsx';
import { entryTrail } from '../know/trails.ts';
import { Player } from './player.tsx';

export interface VideoPageProps {
  readonly content: Content;
  readonly host: Host;
  readonly topic: Topic;
  readonly video: Video;
}

/** A film with its twin in words: whoever cannot hear, see or load it misses nothing. */
export function VideoPage({ content, host, topic, video }: VideoPageProps): VNode {
  return (
    <article class="page page-narrow">
      <Breadcrumb trail={entryTrail(topic, video)} />
      <EntryHead page={video} topic={topic} author="护隐编辑部" />
      <p class="short-answer" data-read>
        {video.summary}
      </p>
      <Player video={video} />
      <Transcript video={video} />
      <LawQuotes content={content} basis={video.basis} title="这段短视频依据的法律原文" />
      <PlanWay content={content} page={video} />
      <Recommended content={content} page={video} />
      <Colophon content={content} host={host} {...video} />
    </article>
  );
}

/** Scene by scene: what is said, and what the picture shows where the words alone would not tell. */
function Transcript({ video }: { video: Video }): VNode {
  return (
    <section aria-labelledby="transcript">
      <h2 id="transcript">文字稿</h2>
      <ol class="transcript">
        {video.scenes.map(({ caption, says, shows }) => (
          <li key={says} data-read>
            <b>{caption.replace('\n', '，')}</b>
            <span>{says}</span>
            <span class="small">画面：{shows}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
