import type { Content, Topic } from '@huyin/content';
import type { VNode } from 'preact';
import { Icon, type IconName } from '../icon.tsx';
import { articlesPath, guidePath, ofTopic, questionsPath, stagesPath, topicPath } from './addresses.ts';
import { Breadcrumb } from './breadcrumb.tsx';
import { KNOW_TRAIL } from './trails.ts';

/** What else there is beside the topics. */
const SHELVES: readonly { path: string; title: string; words: string; icon: IconName }[] = [
  { path: '/assistant', title: '问一问', words: '只用有出处的内容回答，没有就直说', icon: 'question' },
  { path: '/laws', title: '法律条文', words: '原文、施行日期、旧版对照', icon: 'law' },
  { path: '/papers', title: '文书', words: '填好就能交的信、申请和诉状', icon: 'paper' },
  { path: '/deadlines', title: '期限', words: '哪天到期，怎么算出来的', icon: 'clock' },
  { path: '/channels', title: '找谁、打哪个电话', words: '谁管、管什么、不管什么', icon: 'phone' },
  { path: '/authorities', title: '找哪个部门', words: '归谁管、凭什么、推给别人怎么答', icon: 'route' },
  { path: '/glossary', title: '词语解释', words: '法律词用大白话说一遍', icon: 'book' },
];

/** 法律常识: the category page, from which every topic is reached. */
export function KnowPage({ content }: { content: Content }): VNode {
  return (
    <div class="page">
      <Breadcrumb trail={KNOW_TRAIL} />
      <header class="page-head">
        <h1>法律常识</h1>
        <p class="lead">
          每一句法律后面都有出处，能点开看原文和施行日期。答案都是完整的，不用登录，不要手机号。
        </p>
      </header>
      {[...content.topics.values()].map((topic) => (
        <TopicSection key={topic.id} topic={topic} />
      ))}
      <section aria-labelledby="shelves">
        <h2 id="shelves">随手查</h2>
        <ul class="cards cards-small">
          {SHELVES.map(({ path, title, words, icon }) => (
            <li key={path} class="card card-shelf">
              <Icon name={icon} />
              <a class="card-title" href={path}>
                {title}
              </a>
              <span class="card-words">{words}</span>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}

function TopicSection({ topic }: { topic: Topic }): VNode {
  const { id, title, short, pages, stages } = topic;
  return (
    <section class="topic-card" aria-labelledby={`topic-${id}`}>
      <h2 id={`topic-${id}`}>
        <a href={topicPath(id)}>{title}</a>
      </h2>
      <p class="part-lead">{short}</p>
      <ul class="topic-guides">
        {pages.guides.map((guide) => (
          <li key={guide.slug}>
            <a href={guidePath(guide.slug)}>{guide.title}</a>
          </li>
        ))}
      </ul>
      <p class="topic-counts">
        <a href={ofTopic(questionsPath, id)}>专业问答 {pages.questions.length} 个</a>
        <a href={ofTopic(articlesPath, id)}>律师说法 {pages.articles.length} 篇</a>
        {pages.videos.length ? <a href={ofTopic('/videos', id)}>短视频 {pages.videos.length} 段</a> : null}
        {stages.length ? <a href={stagesPath(id)}>{stages.length} 个阶段导航</a> : null}
      </p>
    </section>
  );
}
