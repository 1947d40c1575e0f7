import type { Topic, TopicPage } from '@huyin/content';
import type { VNode } from 'preact';
import { Icon } from '../icon.tsx';
import { dayUpdated } from './day-updated.ts';
import { dayWords } from './day-words.ts';
import { StageStrip } from './stage-strip.tsx';
import { TitleWords } from './title-words.tsx';

export const KIND_WORDS: Record<TopicPage['kind'], string> = {
  guide: '行动指南',
  qa: '专业问答',
  article: '律师说法',
  video: '法律短视频',
};

/** Title, dates, what can be done with the page, and where in a dispute it belongs. */
export function EntryHead({
  page,
  topic,
  author,
}: {
  page: TopicPage;
  topic: Topic;
  author?: string;
}): VNode {
  const updated = dayUpdated(page);
  return (
    <header class="page-head">
      <p class="eyebrow">{KIND_WORDS[page.kind]}</p>
      <h1 data-read>
        <TitleWords text={page.title} />
      </h1>
      <p class="page-dates">
        {author ? <span>{author}</span> : null}
        <span>
          更新 <time dateTime={updated}>{dayWords(updated)}</time>
        </span>
        {page.review ? null : <span class="unreviewed">尚未经律师复核</span>}
      </p>
      <StageStrip topic={topic.id} stages={page.stages} />
      <PageTools />
    </header>
  );
}

/** Shown by the script when the device can do it; nothing here is needed to read. */
export function PageTools(): VNode {
  return (
    <p class="page-tools with-script">
      <button class="tool" type="button" data-read-aloud hidden>
        <Icon name="listen" />
        <span data-read-aloud-word>读给我听</span>
      </button>
      <button class="tool" type="button" data-print>
        <Icon name="print" />
        打印
      </button>
      <button class="tool" type="button" data-share-card hidden>
        <Icon name="share" />
        做成图片转发
      </button>
    </p>
  );
}
