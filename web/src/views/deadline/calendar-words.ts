import { printSum, type Standing } from '@huyin/law';

/** What is said under a date: the same words on the server and in the browser. */
export function calendarWords(standing: Standing): string {
  if (standing.kind === 'refused') return standing.reason;
  const sum = printSum(standing.counted);
  return standing.kind === 'open' ? sum : `${sum}。已经过了，不放进日历。还能做什么：${standing.remains}`;
}
