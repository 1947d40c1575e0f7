import type { DeadlineLimit, DeadlineRecord } from '@huyin/content';
import { printSpan, printSum, type Standing, sumSteps } from '@huyin/law';

export function printList(deadlines: Iterable<DeadlineRecord>): string {
  return [...deadlines]
    .map(({ id, limit, what, strength }) => `${id.padEnd(20)}${limit}  ${what}（${strength}）\n`)
    .join('');
}

export function printDeadline(deadline: DeadlineRecord): string {
  const { what, limit, counting, strength, confidence, limits, missed, next } = deadline;
  return [
    `${what}：${limit}（${strength}，可靠程度 ${confidence}）`,
    `怎么算：${counting}`,
    ...limits.map(
      (one) => `  --part ${one.part}  ${one.what}：${printSpan(one.length, one.unit)}，从${one.start}那天算`,
    ),
    `过了会怎样：${missed}`,
    `还能做什么：${next}`,
    '',
  ].join('\n');
}

export function printStanding(deadline: DeadlineRecord, limit: DeadlineLimit, found: Standing): string {
  const { counted } = found;
  return [
    limit.what,
    ...(counted ? [printSum(counted), ...sumSteps(counted).map((step, i) => `${i + 1}. ${step}`)] : []),
    ...(counted && limit.rule.doubt ? [limit.rule.doubt] : []),
    ...standingLines(deadline, found),
    '',
  ].join('\n');
}

function standingLines({ missed, next }: DeadlineRecord, found: Standing): string[] {
  if (found.kind === 'refused') return [found.reason, ...(found.counted ? [`还能做什么：${next}`] : [])];
  if (found.kind === 'open') return [found.daysLeft ? `还有 ${found.daysLeft} 天。` : '最后一天就是今天。'];
  return [`${found.daysAgo} 天前已经过了。${missed}`, `还能做什么：${next}`];
}
