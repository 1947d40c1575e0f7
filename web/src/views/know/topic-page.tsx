import type { Content, Topic } from '@huyin/content';
import type { VNode } from 'preact';
import type { Host } from '../../host.ts';
import { AskSection } from '../assistant/ask-section.tsx';
import { articlesPath, guidePath, ofTopic, questionsPath, stagesPath, topicPath } from './addresses.ts';
import { Breadcrumb } from './breadcrumb.tsx';
import { Colophon } from './colophon.tsx';
import { dayWords } from './day-words.ts';
import { EntryRows } from './entry-rows.tsx';
import { ShortContact } from './short-contact.tsx';
import { StageMap } from './stage-map.tsx';
import { TopicTabs } from './topic-tabs.tsx';
import { topicTrail } from './trails.ts';
import { VideoCards } from './video-cards.tsx';

export interface TopicPageProps {
  readonly content: Content;
  readonly host: Host;
  readonly topic: Topic;
}

const SHOWN_QUESTIONS = 8;
const SHOWN_ARTICLES = 6;

/** The home of a topic: everything there is about it, what is urgent first. */
export function TopicHomePage({ content, host, topic }: TopicPageProps): VNode {
  const { pages, stages } = topic;
  return (
    <div class="page">
      <Breadcrumb trail={topicTrail(topic)} />
      <header class="page-head">
        <h1>{topic.title}</h1>
        <p class="lead">{topic.lead}</p>
        <p class="page-dates">
          <span>
            更新 <time dateTime={topic.updated}>{dayWords(topic.updated)}</time>
          </span>
          <span class="unreviewed">尚未经律师复核</span>
        </p>
      </header>
      <TopicTabs topic={topic} shown="home" />
      <Emergencies content={content} topic={topic} />
      <AskSection />
      <Guides topic={topic} />
      {stages.length ? (
        <section aria-labelledby="stages">
          <h2 id="stages">不同阶段法律问题导航</h2>
          <p class="part-lead">
            走到哪一步，就从哪一步看。每个阶段都有问题、文书、期限、电话，以及被拒绝时怎么答。
          </p>
          <StageMap topic={topic.id} stages={stages} />
          <p class="more">
            <a href={stagesPath(topic.id)}>看全部 {stages.length} 个阶段</a>
          </p>
        </section>
      ) : null}
      {pages.questions.length ? (
        <section aria-labelledby="qa">
          <h2 id="qa">专业问答</h2>
          <EntryRows pages={pages.questions.slice(0, SHOWN_QUESTIONS)} />
          <More path={ofTopic(questionsPath, topic.id)} words={`全部 ${pages.questions.length} 个问答`} />
        </section>
      ) : null}
      {pages.articles.length ? (
        <section aria-labelledby="articles">
          <h2 id="articles">律师说法</h2>
          <EntryRows pages={pages.articles.slice(0, SHOWN_ARTICLES)} dated />
          <More path={ofTopic(articlesPath, topic.id)} words={`全部 ${pages.articles.length} 篇文章`} />
        </section>
      ) : null}
      <VideoCards videos={pages.videos} />
      <OtherTopics content={content} topic={topic} />
      <Colophon
        content={content}
        host={host}
        review={null}
        checked={topic.updated}
        changes={topic.changes}
        basis={[]}
      />
    </div>
  );
}

function More({ path, words }: { path: string; words: string }): VNode {
  return (
    <p class="more">
      <a href={path}>{words}</a>
    </p>
  );
}

function Emergencies({ content, topic }: { content: Content; topic: Topic }): VNode | null {
  const channels = topic.emergencies.flatMap((id) => content.channels.get(id) ?? []);
  if (!channels.length) return null;
  return (
    <section class="emergencies" aria-labelledby="emergencies">
      <h2 id="emergencies">马上有危险，先打电话</h2>
      {channels.map((channel) => (
        <ShortContact key={channel.id} channel={channel} />
      ))}
    </section>
  );
}

function Guides({ topic }: { topic: Topic }): VNode | null {
  const { guides } = topic.pages;
  if (!guides.length) return null;
  return (
    <section aria-labelledby="guides">
      <h2 id="guides">行动指南</h2>
      <p class="part-lead">找到和您最像的一种，里面有按先后排好的步骤和法律依据。</p>
      <ul class="cards cards-guides">
        {guides.map(({ slug, title, summary }) => (
          <li key={slug} class="card">
            <a class="card-title" href={guidePath(slug)}>
              {title}
            </a>
            <span class="card-words">{summary}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** 为您推荐 of a topic: only the topics an editor named as related. */
function OtherTopics({ content, topic }: { content: Content; topic: Topic }): VNode | null {
  const related = topic.related.flatMap((id) => content.topics.get(id) ?? []);
  if (!related.length) return null;
  return (
    <section aria-labelledby="recommended">
      <h2 id="recommended">为您推荐</h2>
      <ul class="rows">
        {related.map(({ id, title, short }) => (
          <li key={id} class="row">
            <span class="row-kind">专题</span>
            <a class="row-title" href={topicPath(id)}>
              {title}
            </a>
            <span class="row-facts">{short}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
