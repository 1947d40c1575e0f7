import type { DeadlineRecord } from '@huyin/content';

export interface DeadlineGroup {
  readonly id: string;
  readonly title: string;
  readonly deadlines: readonly DeadlineRecord[];
}

const CREDIT = ['cr-objection', 'cr-complaint', 'cr-free', 'cr-bad'];
const TITLES: Record<string, string> = {
  cr: '报案和刑事',
  ps: '治安案件',
  pi: '单位和平台怎么处理个人信息、保存多久',
  civ: '到法院（民事）',
  ad: '行政机关、复议、行政诉讼',
  credit: '征信',
  other: '投诉和办事',
};

/** The index in the order a person comes to them: police first, court after, the rest by errand. */
export function groupDeadlines(all: Iterable<DeadlineRecord>): readonly DeadlineGroup[] {
  const records = [...all];
  return Object.entries(TITLES).map(([id, title]) => ({
    id,
    title,
    deadlines: records.filter((record) => groupOf(record.id) === id),
  }));
}

function groupOf(id: string): string {
  if (CREDIT.includes(id)) return 'credit';
  const prefix = id.split('-')[0] ?? '';
  return Object.hasOwn(TITLES, prefix) ? prefix : 'other';
}
