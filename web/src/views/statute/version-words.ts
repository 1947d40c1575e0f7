import type { Law, Version } from '@huyin/law';
import { dayWords } from '../know/day-words.ts';

export type Standing = 'in-force' | 'replaced' | 'coming' | 'repealed';

export const STANDING_WORDS: Record<Standing, string> = {
  'in-force': '现行有效',
  replaced: '已被新版取代',
  coming: '还没有施行',
  repealed: '已失效',
};

/** Is this version the law on the day? */
export function standingOf(law: Law, version: Version, today: string): Standing {
  if (law.repealed && today >= law.repealed.on) return 'repealed';
  if (version.from > today) return 'coming';
  return version.superseded || (version.until && today >= version.until) ? 'replaced' : 'in-force';
}

/** 2021年11月1日起施行，2026年1月1日起被新版取代 */
export function spanWords({ from, until, fromUncertain }: Version): string {
  const start = `${dayWords(from)}${fromUncertain ? '通过或公布' : '起施行'}`;
  return until ? `${start}，${dayWords(until)}起被新版取代` : start;
}

export function shortTitle(law: Law): string {
  return law.short[0] ?? law.title.replace('中华人民共和国', '');
}

/** The version a reader of `/laws/<law>` sees: the one in force, or the newest we hold. */
export function currentVersion(law: Law, today: string): Version | undefined {
  return (
    law.versions.findLast((version) => standingOf(law, version, today) === 'in-force') ?? law.versions.at(-1)
  );
}
