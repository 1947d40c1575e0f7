import type { Channel } from '@huyin/triage';
import type { VNode } from 'preact';
import { Icon } from '../icon.tsx';

/** Whom to turn to: the number to tap, who answers, what they do and do not. */
export function Contact({ channel, whole = true }: { channel: Channel; whole?: boolean }): VNode {
  const ways = channel.phones.length + channel.links.length > 0;
  return (
    <div class="contact">
      {ways ? (
        <Ways channel={channel} />
      ) : (
        <p>
          <b>{channel.name}</b>
        </p>
      )}
      {whole ? (
        <ContactFold channel={channel} title={ways ? `${channel.name}：谁接、管什么` : '谁负责、管什么'} />
      ) : null}
    </div>
  );
}

/** Who answers, what for, when; printed once a page. */
function ContactFold({ channel, title }: { channel: Channel; title: string }): VNode {
  return (
    <details class="fold fold-quiet">
      <summary>
        {title}
        {doubt(channel)}
      </summary>
      <dl class="contact-facts">
        <dt>谁负责</dt>
        <dd>{channel.operator}</dd>
        <dt>管什么</dt>
        <dd>{channel.does}</dd>
        <dt>不管什么</dt>
        <dd>{channel.notFor}</dd>
        <dt>时间</dt>
        <dd>{channel.hours}</dd>
        {channel.ways.length ? (
          <>
            <dt>其他办法</dt>
            <dd>{channel.ways.join('；')}</dd>
          </>
        ) : null}
        {channel.note ? (
          <>
            <dt>注意</dt>
            <dd>{channel.note}</dd>
          </>
        ) : null}
        <dt>来源</dt>
        <dd>
          {channel.source}
          {channel.seen ? '' : '（没有打开过官方页面核对，以官方公布为准）'}
        </dd>
      </dl>
    </details>
  );
}

function doubt(channel: Channel): string {
  if (channel.confidence === 'C') return '（据公开报道）';
  return channel.confidence === 'D' ? '（不确定，以官方公布为准）' : '';
}

function Ways({ channel }: { channel: Channel }): VNode {
  return (
    <p class="contact-ways">
      {channel.phones.map(({ number, label }) => (
        <a key={number} class="call" href={`tel:${number.replace(/[^\d+]/g, '')}`}>
          <Icon name="phone" />
          <span>
            <b>{number}</b> {label}
          </span>
        </a>
      ))}
      {channel.links.map(({ url, label }) => (
        <a key={url} class="portal" href={url} rel="noreferrer noopener external">
          <Icon name="link" />
          <span>{label}</span>
        </a>
      ))}
    </p>
  );
}
