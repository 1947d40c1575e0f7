import type { Content, Shelf, Topic, TopicPage } from '@huyin/content';
import type { VNode } from 'preact';
import type { Host } from '../../host.ts';
import { Breadcrumb, type Crumb } from './breadcrumb.tsx';
import { EntryRows } from './entry-rows.tsx';
import { ShelfColophon } from './shelf-colophon.tsx';
import { type Tab, TopicTabs } from './topic-tabs.tsx';

export interface ListPageProps {
  readonly content: Content;
  readonly host: Host;
  readonly shelf: Shelf;
  readonly title: string;
  readonly lead: string;
  readonly trail: readonly Crumb[];
  readonly tab: Tab;
  /** Only this topic; all of them without it. */
  readonly topic?: Topic;
  readonly of: (topic: Topic) => readonly TopicPage[];
  readonly dated?: boolean;
}

/** All questions, or all articles: of one topic, or of every topic under its name. */
export function ListPage({
  content,
  host,
  shelf,
  title,
  lead,
  trail,
  tab,
  topic,
  of,
  dated,
}: ListPageProps): VNode {
  const topics = topic ? [topic] : [...content.topics.values()].filter((one) => of(one).length);
  return (
    <div class="page page-narrow">
      <Breadcrumb trail={trail} />
      <header class="page-head">
        <h1>{title}</h1>
        <p class="lead">{lead}</p>
      </header>
      {topic ? <TopicTabs topic={topic} shown={tab} /> : null}
      {topics.map((one) => (
        <section key={one.id} aria-label={one.title}>
          {topics.length > 1 ? <h2>{one.title}</h2> : null}
          <EntryRows pages={of(one)} dated={dated ?? false} />
        </section>
      ))}
      <ShelfColophon content={content} host={host} shelf={shelf} />
    </div>
  );
}
