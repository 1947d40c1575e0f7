import type { Mention } from './citation.ts';
import { type LawNames, nameKey } from './law-names.ts';

/** A mention read from plain text, with where it starts and where the article may follow. */
export interface ReadMention {
  readonly mention: Mention;
  readonly at: number;
  readonly end: number;
  /** The short name this text gives the law from here on (以下简称“个保法”). */
  readonly alias?: string;
}

const LONGEST_TITLE = 160;
const LONGEST_GUESS = 30;

/** 《…》 at this place, with 〈〉 or 《》 inside it. */
export function readTitleAt(chars: string, at: number): { name: string; end: number } | undefined {
  let depth = 0;
  for (let i = at; i < chars.length && i < at + LONGEST_TITLE; i++) {
    const char = chars.charAt(i);
    if (char === '\n') return undefined;
    if (char === '《') depth++;
    else if (char === '》' && --depth === 0) return { name: chars.slice(at + 1, i), end: i + 1 };
  }
  return undefined;
}

const NUMBERED = /^[〔[【(](\d{4})[〕\]】)]第?(\d{1,5})号/;
const ISSUER_LETTERS = /[一-鿿]/;

/** A document number whose year bracket stands here: 法释〔2017〕10号. */
export function readDocNoAt(
  chars: string,
  bracket: number,
): { docNo: string; at: number; end: number } | undefined {
  const match = NUMBERED.exec(chars.slice(bracket, bracket + 16));
  if (!match) return undefined;
  let at = bracket;
  while (at > 0 && bracket - at < 8 && ISSUER_LETTERS.test(chars.charAt(at - 1))) at--;
  const docNo = `${chars.slice(at, bracket)}〔${match[1]}〕${match[2]}号`;
  return { docNo, at, end: bracket + match[0].length };
}

/** The document number among these letters that we know: the shortest lead-in is dropped (根据法释…). */
export function knownDocNo(names: LawNames, docNo: string): { docNo: string; law: string } | undefined {
  const bracket = docNo.indexOf('〔');
  for (let from = 0; from < bracket; from++) {
    const law = names.find(docNo.slice(from));
    if (law) return { docNo: docNo.slice(from), law };
  }
  return undefined;
}

/** What stands between the name and 第…条: （2018年修正）, （法释〔2017〕10号）, 的, 第四编, 人格权编. */
export interface Tail {
  readonly end: number;
  readonly edition?: string;
  readonly docNo?: string;
  readonly alias?: string;
}

const LINKS = ['规定的', '当中', '中的', '里的', '项下', '的', '中', '里', '之', '总则', '分则'];
const DIVISION =
  /^(?:第[一二三四五六七八九十\d]{1,4}(?:分编|[编章节])(?:[一-鿿、]{0,16}?(?=第))?|[一-鿿]{2,6}编)/;
const ALIAS = /(?:以下|下)?(?:统)?简称(?:为)?[:"“《]*([^:"”》]{2,20})/;

export function readTail(chars: string, at: number): Tail {
  let tail: Tail = { end: at };
  for (let turn = 0; turn < 4; turn++) {
    const next = readBracket(chars, tail) ?? readLink(chars, tail);
    if (!next) break;
    tail = next;
  }
  return tail;
}

function readBracket(chars: string, tail: Tail): Tail | undefined {
  if (chars.charAt(tail.end) !== '(') return undefined;
  const close = closingBracket(chars, tail.end);
  if (close < 0) return undefined;
  const inside = chars.slice(tail.end + 1, close);
  const number = readDocNoAt(inside, Math.max(inside.search(/[〔[【(]\d{4}/), 0));
  const year = /^(\d{4})年?(?:\d{1,2}月)?(?:修正|修订|文本|版|施行|通过|公布|$)/.exec(inside);
  const alias = ALIAS.exec(inside);
  if (!number && !year && !alias && inside.length > 12) return undefined;
  return {
    ...tail,
    end: close + 1,
    ...(number && { docNo: number.docNo }),
    ...(year?.[1] && { edition: year[1] }),
    ...(alias?.[1] && { alias: alias[1] }),
  };
}

function closingBracket(chars: string, open: number): number {
  let depth = 0;
  for (let i = open; i < chars.length && i < open + 60; i++) {
    const char = chars.charAt(i);
    if (char === '\n') return -1;
    if (char === '(') depth++;
    else if (char === ')' && --depth === 0) return i;
  }
  return -1;
}

function readLink(chars: string, tail: Tail): Tail | undefined {
  const division = DIVISION.exec(chars.slice(tail.end, tail.end + 28));
  if (division) return { ...tail, end: tail.end + division[0].length };
  const link = LINKS.find((word) => chars.startsWith(word, tail.end));
  return link ? { ...tail, end: tail.end + link.length } : undefined;
}

const KIND =
  /(?:法|条例|规定|办法|解释|细则|规则|法典|通则|准则|决定|意见|修正案(?:\([一二三四五六七八九十]{1,3}\))?)$/;
/** Words that come before a law name, not in it: what follows the last of them is the name. */
const LEAD =
  /依据|根据|按照|依照|违反|适用|参照|援引|引用|结合|以及|符合|构成|触犯|属于|参见|详见|我国|国家|和|与|及|或|即|由|按|依|据|从|对|在|是|为|将|把|见|如|并|也|又|的|了|于|称|看|查|问/g;
const POINTERS =
  /^(?:本|该|此|同|上述|前述|上列|其|另|原|新|旧|各|有关|相关|办|做|方|说|看|想|无|合|违|非|依|执|司|立|守)?(?:法|条例|规定|办法|解释|细则|规则|决定|意见)$/;

/** The unbracketed name that ends here, guessed from its last word: 生物安全法 before 第三条. */
export function guessName(chars: string, end: number): { name: string; at: number } | undefined {
  let from = end;
  while (from > 0 && end - from < LONGEST_GUESS && /[一-鿿()]/.test(chars.charAt(from - 1))) from--;
  const words = chars.slice(from, end);
  if (!KIND.test(words)) return undefined;
  let start = lastOpenBracket(words) + 1;
  for (const lead of words.matchAll(LEAD)) {
    const after = lead.index + lead[0].length;
    if (words.length - after >= 4) start = Math.max(start, after);
  }
  const name = words.slice(start);
  if (name.length < 4 || POINTERS.test(name)) return undefined;
  return { name, at: from + start };
}

/** （旧办法第九条: the name begins after a bracket that has not closed yet. */
function lastOpenBracket(words: string): number {
  const open = words.lastIndexOf('(');
  return open > words.lastIndexOf(')') ? open : -1;
}

const SAME = /(?:同|该|此|上述|前述)(法典|法|条例|规定|办法|解释|细则|规则)$/;
const SELF = /本(?:实施|暂行|司法)?(?:法典|法|条例|规定|办法|解释|细则|规则|决定|意见)$/;

/** 同法, 该条例 (the law named last) or 本法 (the law one is reading) just before this place. */
export function pointerBefore(
  chars: string,
  end: number,
): { kind: 'same' | 'self'; word: string } | undefined {
  const before = chars.slice(Math.max(0, end - 6), end);
  const same = SAME.exec(before);
  if (same) return { kind: 'same', word: same[0] };
  const self = SELF.exec(before);
  return self ? { kind: 'self', word: self[0] } : undefined;
}

/** A name as a mention: the law it means, and the version when the name itself tells. */
export function namedMention(names: LawNames, name: string, bracketed: boolean, tail?: Tail): Mention {
  const year = /[(](\d{4})年?(?:修正|修订|文本|版)?[^()]{0,6}[)]$/.exec(name)?.[1];
  const edition = tail?.edition ?? year;
  const docNo = tail?.docNo && (knownDocNo(names, tail.docNo)?.docNo ?? tail.docNo);
  const law = names.find(name) ?? names.find(nameKey(name)) ?? (docNo && names.find(docNo));
  return {
    kind: 'named',
    name,
    bracketed,
    ...(law && { law }),
    ...(edition && { edition }),
    ...(docNo && { docNo }),
  };
}
