import type { Hearing } from './hearing.ts';

const AGE = /(\d{1,2}|十[一二三四五六七]?|[一二三四五六七八九])岁/g;
const TENS = '一二三四五六七八九';

function years(words: string): number {
  if (/^\d/.test(words)) return Number(words);
  if (words.startsWith('十')) return 10 + TENS.indexOf(words.charAt(1) || '零') + 1;
  return TENS.indexOf(words) + 1;
}

/** 不满 14 or 14 to 17: by a stated age, else by the kind of school; unknown counts as a child, who is protected more. */
export function minorAge(text: string, hearing: Hearing): 'child' | 'teen' {
  const ages = [...text.matchAll(AGE)].map((m) => years(m[1] ?? '')).filter((age) => age > 0 && age < 18);
  if (ages.some((age) => age < 14)) return 'child';
  if (ages.length > 0) return 'teen';
  const young = hearing.classes.has('幼童');
  return !young && hearing.classes.has('少年') ? 'teen' : 'child';
}
