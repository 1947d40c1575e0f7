import type { ChannelRecord, Content } from '@huyin/content';
import type { Confidence } from '@huyin/law';
import type { VNode } from 'preact';
import type { Host } from '../../host.ts';
import { Contact } from '../plan/contact.tsx';
import { Breadcrumb } from './breadcrumb.tsx';
import { type ChannelGroup, channelGroups } from './channel-groups.ts';
import { dayWords } from './day-words.ts';
import { FactRow } from './fact-row.tsx';
import { ShelfColophon } from './shelf-colophon.tsx';
import { CHANNELS_TRAIL } from './trails.ts';

/** What a grade means for a channel; for a text of law it means how many copies agree. */
const CHANNEL_CONFIDENCE: Record<Confidence, string> = {
  A: 'A：看过主管部门的公布',
  B: 'B：有法条写明，或多处资料互相印证',
  C: 'C：只有转载或通行做法，以官方公布为准',
  D: 'D：没有核实，不确定',
};

/** 找谁、打哪个电话: every channel the plans use, open, with where its particulars come from. */
export function ChannelsPage({ content, host }: { content: Content; host: Host }): VNode {
  const groups = channelGroups(content);
  return (
    <div class="page page-narrow">
      <Breadcrumb trail={CHANNELS_TRAIL} />
      <header class="page-head">
        <h1>找谁、打哪个电话</h1>
        <p class="lead">
          一共 {content.channels.size} 个渠道，和行动方案用的是同一份资料。每个写明谁接、管什么、不管什么。
        </p>
        <p class="note small">
          号码和时间来自法条、公告和公开报道，没有逐个拨打核实。打不通时，请以官方公布为准，或打 12345 转接。
        </p>
      </header>
      <nav class="in-this-page" aria-label="按要办的事找">
        <ul>
          {groups.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
        </ul>
      </nav>
      {groups.map((group) => (
        <Group key={group.id} group={group} />
      ))}
      <ShelfColophon content={content} host={host} shelf="channels" />
    </div>
  );
}

function Group({ group: { id, title, channels } }: { group: ChannelGroup }): VNode {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {channels.map((channel) => (
        <Entry key={channel.id} channel={channel} />
      ))}
    </section>
  );
}

function sourceWords({ source, seen }: ChannelRecord): string {
  return seen || /没有(打开|另外核对)/.test(source) ? source : `${source}。没有打开过官方页面核对`;
}

function Entry({ channel }: { channel: ChannelRecord }): VNode {
  const { id, name, phones, links, ways, note } = channel;
  return (
    <article class="channel" id={`channel-${id}`} aria-labelledby={`channel-name-${id}`}>
      <h3 id={`channel-name-${id}`}>{name}</h3>
      {phones.length + links.length ? <Contact channel={channel} whole={false} /> : null}
      <dl class="facts">
        <FactRow name="谁负责" text={channel.operator} />
        <FactRow name="管什么" text={channel.does} />
        {channel.notFor ? <FactRow name="不管什么" text={channel.notFor} /> : null}
        <FactRow name="时间" text={channel.hours} />
        {ways.length ? <FactRow name="其他办法" text={ways.join('；')} /> : null}
        {note ? <FactRow name="注意" text={note} /> : null}
      </dl>
      <dl class="facts facts-quiet">
        <FactRow name="来源" text={sourceWords(channel)} />
        <FactRow name="可靠程度" text={CHANNEL_CONFIDENCE[channel.confidence]} />
        <FactRow name="最近核对" text={dayWords(channel.checked)} />
      </dl>
    </article>
  );
}
