import { printWeekday } from './calendar-day.ts';
import type { Counted, DayRun } from './counted.ts';
import { printSpan } from './time-limit.ts';

/** The whole sum in one line: 2026-06-03 收到 → 次日起算 → 15 个工作日，跳过周末与端午节 → 2026-06-25. */
export function printSum(counted: Counted): string {
  const { began, limit, changes, roll, nominal, last, hours } = counted;
  if (hours) {
    return `${began} ${limit.start} → ${hours.from} 起算 → ${printSpan(counted.length, '小时')} → ${last} ${hours.to}`;
  }
  return [
    `${began} ${limit.start}`,
    ...counted.restarts,
    '次日起算',
    printSpan(counted.length, counted.unit) + skippedNames(counted),
    ...changes,
    ...(roll.kind === 'moved' ? [`${nominal} 是${names(roll.over)}，顺延`] : []),
    `${last}${roll.kind === 'unknown' ? '（顺延不顺延还不知道）' : ''}`,
  ].join(' → ');
}

function skippedNames({ skipped }: Counted): string {
  return skipped.length ? `，跳过${names(skipped)}` : '';
}

/** 周末 first, then the holidays in order, each once. */
function names(runs: readonly DayRun[]): string {
  const all = [...new Set(runs.map(({ name }) => name))];
  const sorted = [...all.filter((name) => name === '周末'), ...all.filter((name) => name !== '周末')];
  return sorted.join('与');
}

/** The sum step by step, each a sentence; for the page, the terminal and the calendar note. */
export function sumSteps(counted: Counted): readonly string[] {
  const { began, limit, first, start, length, unit, hours, last } = counted;
  if (hours) {
    return [
      `${began}（${printWeekday(began)}）：${limit.start}。`,
      `从 ${hours.from} 起算，${printSpan(length, unit)}，夜里和放假的时间都算。`,
      `到 ${last}（${printWeekday(last)}）${hours.to} 为止。`,
    ];
  }
  return [
    `${began}（${printWeekday(began)}）：${limit.start}。`,
    ...counted.restarts.map((restart) => `${restart}。`),
    `${start} 当天不算，从次日 ${first}（${printWeekday(first)}）开始数。`,
    ...countedSteps(counted),
    ...rollSteps(counted),
  ];
}

/** How it was counted, what was added, and the day that gives. */
function countedSteps({ length, unit, nominal, changes, ...rest }: Counted): string[] {
  const reached = `${nominal}（${printWeekday(nominal)}）`;
  const how =
    unit === '工作日'
      ? `数 ${printSpan(length, unit)}${workedWords(rest.skipped)}`
      : unit === '自然日'
        ? `数 ${printSpan(length, unit)}，周末和节假日都算在内`
        : `满 ${printSpan(length, unit)}，到那个月的同一天；没有同一天的，到月底`;
  const { shifted } = rest;
  return [
    changes.length ? `${how}。` : `${how}：${reached}。`,
    ...(shifted.length ? [`${shifted.join('、')} 是调休上班的周末，算工作日。`] : []),
    ...changes.map((change) => `${change}。`),
    ...(changes.length ? [`这样到 ${reached}。`] : []),
  ];
}

function workedWords(skipped: readonly DayRun[]): string {
  const holidays = skipped.filter(({ name }) => name !== '周末');
  const weekends = skipped.length - holidays.length;
  const over = [...(weekends ? [` ${weekends} 次周末`] : []), ...holidays.map(printRun)];
  return over.length ? `，跳过${over.join('、')}` : '';
}

function printRun({ name, from, to }: DayRun): string {
  return from === to ? `${name}（${from}）` : `${name}（${from} 至 ${to}）`;
}

function rollSteps({ roll, nominal, last, limit, unit }: Counted): string[] {
  if (roll.kind === 'works') return roll.shifted ? [`${nominal} 是调休上班的周末，不是休假日，不顺延。`] : [];
  if (roll.kind === 'moved') {
    return [
      `这一天是休假日，${roll.over.map(printRun).join('、')}，顺延到休假日结束后的第一天：${last}（${printWeekday(last)}）。`,
    ];
  }
  if (roll.kind === 'unknown') return [`${roll.sentence}所以不知道要不要顺延；请按不顺延的 ${last} 办。`];
  return limit.rule.roll === 'none' && unit !== '工作日' ? ['最后一天遇到放假也不往后推。'] : [];
}
