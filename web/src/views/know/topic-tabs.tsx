import type { Topic } from '@huyin/content';
import type { VNode } from 'preact';
import { articlesPath, guidesPath, ofTopic, questionsPath, topicPath } from './addresses.ts';

export type Tab = 'home' | 'guides' | 'videos' | 'articles' | 'qa';

/** 专题首页 / 行动指南 / 法律短视频 / 律师说法 / 专业问答: real links, each to a page of its own. */
export function TopicTabs({ topic, shown }: { topic: Topic; shown: Tab }): VNode {
  const { id, pages } = topic;
  const tabs: readonly { tab: Tab; title: string; path: string; count?: number }[] = [
    { tab: 'home', title: '专题首页', path: topicPath(id) },
    { tab: 'guides', title: '行动指南', path: ofTopic(guidesPath, id), count: pages.guides.length },
    { tab: 'videos', title: '法律短视频', path: ofTopic('/videos', id), count: pages.videos.length },
    { tab: 'articles', title: '律师说法', path: ofTopic(articlesPath, id), count: pages.articles.length },
    { tab: 'qa', title: '专业问答', path: ofTopic(questionsPath, id), count: pages.questions.length },
  ];
  return (
    <nav class="topic-tabs" aria-label={`${topic.title}专题`}>
      {tabs
        .filter(({ count }) => count !== 0)
        .map(({ tab, title, path, count }) => (
          <a key={tab} href={path} aria-current={tab === shown ? 'page' : undefined}>
            {title}
            {count ? <span class="count">{count}</span> : null}
          </a>
        ))}
    </nav>
  );
}
