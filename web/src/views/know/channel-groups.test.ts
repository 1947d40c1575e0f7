import { openContent } from '@huyin/content';
import { CONTENT_FOLDER, readFolder } from '@huyin/content/disk';
import { describe, expect, it } from 'vitest';
import { channelGroups } from './channel-groups.ts';

const CONTENT = openContent(readFolder(CONTENT_FOLDER));

describe('channelGroups', () => {
  it('shows every channel once, and the danger group first', () => {
    const groups = channelGroups(CONTENT);
    const shown = groups.flatMap(({ channels }) => channels.map(({ id }) => id));
    expect([...shown].sort()).toEqual([...CONTENT.channels.keys()].sort());
    expect(groups[0]?.channels[0]?.id).toBe('110');
  });

  it('puts a channel that no group names last instead of losing it', () => {
    const police = CONTENT.channels.get('110');
    if (!police) throw new Error('the channel 110 is gone');
    const groups = channelGroups({ channels: new Map([['new-one', { ...police, id: 'new-one' }]]) });
    expect(groups.map(({ title }) => title)).toEqual(['其他']);
  });
});
