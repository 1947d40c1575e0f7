import type { ChannelRecord, Content } from '@huyin/content';

/** By what somebody needs, most urgent first. A channel no group names comes last, so that none is lost. */
const GROUPS: readonly { readonly title: string; readonly ids: readonly string[] }[] = [
  { title: '人有危险、钱正在走', ids: ['110', '120', 'bank-hotline', '12356'] },
  {
    title: '报案、反诈骗',
    ids: ['police-station', '96110', 'app-fanzha', '12381', 'cyberpolice', '12389', '12309', '12388'],
  },
  { title: '网上的帖子、账号、平台', ids: ['platform-open', '12377', 'cac-local'] },
  { title: '电话、短信、快递', ids: ['operator', '12321', '12300', '12305'] },
  {
    title: '查一查：卡、贷款、名下的公司',
    ids: ['yztc', 'yjck', 'pbccrc', 'iit-app', '12366', 'samr-reg'],
  },
  { title: '投诉单位', ids: ['12378', 'pbc-branch', 'nifa', '12315', '12345', 'edu-health'] },
  {
    title: '打官司、留证据、找人帮',
    ids: ['12348', 'legal-aid', 'court-online', 'internet-court', 'notary', 'tsa', '12338', '12355'],
  },
];

export interface ChannelGroup {
  readonly id: string;
  readonly title: string;
  readonly channels: readonly ChannelRecord[];
}

export function channelGroups({ channels }: Pick<Content, 'channels'>): readonly ChannelGroup[] {
  const named = new Set(GROUPS.flatMap(({ ids }) => ids));
  const rest = [...channels.keys()].filter((id) => !named.has(id));
  return [...GROUPS, { title: '其他', ids: rest }]
    .map(({ title, ids }, i) => ({
      id: `group-${i + 1}`,
      title,
      channels: ids.flatMap((id) => channels.get(id) ?? []),
    }))
    .filter((group) => group.channels.length);
}
