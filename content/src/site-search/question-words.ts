/**
 * Words that make a question of it and say nothing of the matter. Every second title of ours holds 怎么办: left in,
 * they would pull up those titles whatever was asked.
 */
const ASKING = [
  '我该怎么办',
  '应该怎么办',
  '该怎么办',
  '要怎么办',
  '怎么办',
  '怎么处理',
  '如何处理',
  '怎么做',
  '咋办',
  '咋整',
  '怎样',
  '怎么',
  '如何',
  '为什么',
  '是什么',
  '什么',
  '是不是',
  '有没有',
  '能不能',
  '可不可以',
  '可以吗',
  '有人',
  '别人',
  '人家',
  '请问',
  '求助',
  '救命',
  '现在',
  '突然',
  '一直',
  '天天',
  '老是',
  '总是',
  '被人',
  '我被',
  '我的',
  '我家',
  '自己',
] as const;
/** Single characters go only where they cannot be part of a word: at the ends, or beside another gap. */
const ENDS = /^[我他她它你您被把给是有了的吗呢吧啊呀嘛]+|[了的吗呢吧啊呀嘛我]+$/g;

/** The matter of a question, gaps where words were left out; the question itself when nothing else is left. */
export function matterOf(text: string): string {
  let matter = text;
  for (const word of ASKING) matter = matter.replaceAll(word, ' ');
  const kept = matter
    .split(/[\s，。？！、,.?!]+/)
    .map((part) => part.replace(ENDS, ''))
    .filter(Boolean)
    .join(' ');
  return /[\p{L}\p{N}]{2}/u.test(kept) ? kept : text;
}
