import type { ChannelRecord } from '@huyin/content';
import type { VNode } from 'preact';
import { Contact } from '../plan/contact.tsx';
import { channelPath } from './addresses.ts';

/** The numbers of a channel; one without any number is a link to what is known of it. */
export function ShortContact({ channel }: { channel: ChannelRecord }): VNode {
  if (channel.phones.length) return <Contact channel={channel} whole={false} />;
  return (
    <p class="contact-link">
      <a href={channelPath(channel.id)}>{channel.name}</a>
    </p>
  );
}
