import type { Span } from './pattern.ts';

/** How a thing is told: as having happened, as not having happened, or as feared or supposed. */
export type Standing = 'said' | 'denied' | 'feared';

const DENIALS = [
  '没有',
  '没',
  '未',
  '并未',
  '不是',
  '并没',
  '并没有',
  '从没',
  '还没',
  '尚未',
  '不曾',
  '无',
  '不会',
  '不要',
  '别',
];
/** Words that may stand between a denial and what is denied: 没有给他转账. */
const FILLERS = [
  '给',
  '要',
  '他',
  '她',
  '对方',
  '真的',
  '再',
  '过',
  '曾',
  '向',
  '把',
  '被',
  '任何',
  '人',
  '受到',
  '什么',
  '发生',
  '产生',
  '造成',
  '去',
  '让',
];
/** End in a denial but deny nothing: 有没有, 没想到, 忍不住. */
const NOT_DENIALS = [
  '有没有',
  '没想到',
  '没多久',
  '不一会',
  '要不要',
  '是不是',
  '没过多久',
  '毫无',
  '特别',
  '分别',
  '告别',
  '识别',
  '级别',
  '性别',
  '区别',
  '个别',
];
const FEARS = [
  '万一',
  '如果',
  '要是',
  '假如',
  '会不会',
  '担心',
  '怕',
  '以防',
  '避免',
  '防止',
  '预防',
  '是否会',
  '可能会',
  '容易',
  '假设',
  '倘若',
  '若是',
  '能不能',
  '会被',
  '谨防',
  '当心',
  '有没有可能',
  '怎么防',
];
/** Between the words of one hit these make it feared too: 身份证给了他，万一被贷款. */
const FEARS_WITHIN = ['万一', '如果', '要是', '假如', '会不会', '担心', '怕', '以防', '避免', '防止', '倘若'];
const REACH = 10;

function endsWithAny(text: string, words: readonly string[]): string | undefined {
  return words.find((word) => text.endsWith(word));
}

function denied(before: string): boolean {
  let rest = before;
  for (let fillers = 0; fillers <= 3; fillers++) {
    if (endsWithAny(rest, NOT_DENIALS)) return false;
    if (endsWithAny(rest, DENIALS)) return true;
    const filler = endsWithAny(rest, FILLERS);
    if (!filler) return false;
    rest = rest.slice(0, -filler.length);
  }
  return false;
}

/** Looks at most ten characters back, and not past a comma. */
export function standingOf(text: string, span: Span): Standing {
  let from = span.start;
  while (from > 0 && span.start - from < REACH && !',，。!?;、\n:'.includes(text.charAt(from - 1))) from--;
  const before = text.slice(from, span.start);
  if (denied(before)) return 'denied';
  const within = text.slice(span.start + 1, span.end);
  const feared =
    FEARS.some((word) => before.includes(word)) || FEARS_WITHIN.some((word) => within.includes(word));
  return feared ? 'feared' : 'said';
}
