import { parseDate, readArticleNumber } from '@huyin/law';
import { isName } from './parse-condition.ts';
import { FILTERS, type Filter, type LawPiece, type Piece, type ValuePiece } from './template.ts';

/** What stands between `{{` and `}}`; a sentence when it is nothing we know. */
export function parsePiece(inside: string): Piece | { readonly wrong: string } {
  const text = inside.trim();
  if (text === '序号') return { kind: 'index' };
  if (text.startsWith('#') || text.startsWith('/') || text === 'else') {
    return { wrong: `“{{${short(text)}}}”要单独占一行。` };
  }
  const hand = /^handwritten\s+(\S{1,20})$/.exec(text);
  if (hand?.[1]) return { kind: 'handwritten', what: hand[1] };
  if (/^law\s/.test(text)) return parseLaw(text) ?? { wrong: `“{{${short(text)}}}”不是引用法条的写法。` };
  return parseValue(text);
}

function parseValue(text: string): ValuePiece | { readonly wrong: string } {
  const [name = '', ...rest] = text.split('|').map((part) => part.trim());
  if (!isName(name)) return { wrong: `“{{${short(text)}}}”看不懂，大括号里应当是字段名。` };
  const own = name.startsWith('.');
  let piece: ValuePiece = { kind: 'value', name: own ? name.slice(1) : name, own };
  for (const part of rest) {
    const fallback = /^或\s+(.+)$/.exec(part)?.[1];
    if (fallback) piece = { ...piece, fallback };
    else if (FILTERS.includes(part as Filter)) piece = { ...piece, filter: part as Filter };
    else return { wrong: `没有“${short(part)}”这个写法，只有 ${FILTERS.join('、')}、或 …。` };
  }
  return piece;
}

/** `law pipl 47.1.3 today short`: law, article.款.项, then the day and the style in any order. */
function parseLaw(text: string): LawPiece | undefined {
  const [, law = '', place = '', ...options] = text.split(/\s+/);
  const [number = '', paragraph, item, ...more] = place.split('.');
  const article = readArticleNumber(number);
  const counted = [paragraph, item].every((part) => !part || /^[1-9]\d?$/.test(part));
  if (!/^[a-z][a-z0-9-]*$/.test(law) || !article || !counted || more.length) return undefined;
  let piece: LawPiece = {
    kind: 'law',
    law,
    article,
    ...(paragraph ? { paragraph: Number(paragraph) } : {}),
    ...(item ? { item: Number(item) } : {}),
    on: 'event',
    style: 'full',
  };
  for (const option of options) {
    if (option === 'short' || option === 'bare') piece = { ...piece, style: option };
    else if (option === 'event' || option === 'today') piece = { ...piece, on: option };
    else if (typeof parseDate(option) === 'string') piece = { ...piece, on: option };
    else return undefined;
  }
  return piece;
}

const short = (text: string): string => (text.length > 30 ? `${text.slice(0, 30)}…` : text);
