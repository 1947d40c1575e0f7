import type { DeadlineLimit, DeadlineRecord } from '@huyin/content';
import { type Adjustment, type Failure, failure, isFailure, parseDate } from '@huyin/law';
import type { AskedCount } from '../views/deadline/asked-count.ts';

/** Reads what the calculator was asked from its address. Empty fields of the form are left alone. */
export function readAskedCount(query: URLSearchParams): AskedCount | Failure {
  const days = new Map<string, string>();
  for (const name of ['from', 'extendedTo', 'restarted', 'pausedFrom', 'pausedUntil']) {
    const text = query.get(name);
    if (!text) continue;
    const day = parseDate(text);
    if (isFailure(day)) return day;
    days.set(name, day as string);
  }
  const times = query.get('extended') || '0';
  if (!/^\d{1,2}$/.test(times)) return failure('bad-times', {}, '延长的次数请写一个数字。');
  const paused = [days.get('pausedFrom'), days.get('pausedUntil')].filter((day) => day !== undefined);
  if (paused.length === 1) return failure('half-pause', {}, '障碍开始和消除的日子要两个都写。');
  const time = query.get('time')?.slice(0, 5);
  const [part, from] = [query.get('part')?.slice(0, 40), days.get('from')];
  return {
    ...(part ? { part } : {}),
    ...(from ? { from } : {}),
    ...(time ? { time } : {}),
    adjustments: adjustmentsOf(days, Number(times)),
  };
}

function adjustmentsOf(days: ReadonlyMap<string, string>, times: number): readonly Adjustment[] {
  const [to, restarted] = [days.get('extendedTo'), days.get('restarted')];
  const [from, until] = [days.get('pausedFrom'), days.get('pausedUntil')];
  return [
    ...(times ? [{ kind: 'extended' as const, times }] : []),
    ...(to ? [{ kind: 'extended-to' as const, day: to }] : []),
    ...(restarted ? [{ kind: 'restarted' as const, day: restarted }] : []),
    ...(from && until ? [{ kind: 'paused' as const, from, until }] : []),
  ];
}

/** The span asked for, or the first; none where the law gives no number. */
export function limitAsked(deadline: DeadlineRecord, part?: string): DeadlineLimit | undefined {
  return deadline.limits.find((limit) => limit.part === part) ?? deadline.limits[0];
}
