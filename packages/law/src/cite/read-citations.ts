import type { Citation, Mention } from './citation.ts';
import { type ReadPart, readNumberAt, readPartsAt } from './cited-part.ts';
import { type LawNames, nameKey } from './law-names.ts';
import {
  guessName,
  knownDocNo,
  namedMention,
  pointerBefore,
  readDocNoAt,
  readTail,
  readTitleAt,
} from './mention.ts';
import { type PlainText, plainText } from './plain-text.ts';

/** What the reader remembers while it goes through the text once, from left to right. */
interface Reading {
  readonly plain: PlainText;
  readonly names: LawNames;
  readonly aliases: Map<string, Mention>;
  readonly found: Citation[];
  /** The law named last, for 同法 and 同条. */
  last?: Mention;
  lastPart?: ReadPart;
}

/**
 * Every citation of a text, in order. One pass, each step looks a bounded way ahead or back, so the
 * time grows with the length and never faster. 前款 and 前条 are left alone.
 */
export function readCitations(text: string, names: LawNames): Citation[] {
  return readPlainCitations(plainText(text), names);
}

export function readPlainCitations(plain: PlainText, names: LawNames): Citation[] {
  const reading: Reading = { plain, names, aliases: new Map(), found: [] };
  let at = 0;
  while (at < plain.chars.length) at = Math.max(step(reading, at), at + 1);
  return reading.found;
}

/** Reads what starts here, if anything does, and says where to go on. */
function step(reading: Reading, at: number): number {
  const char = reading.plain.chars.charAt(at);
  if (char === '《') return readTitle(reading, at);
  if (char === '〔' || char === '[' || char === '【' || char === '(') return readNumbered(reading, at);
  const bare = readBareName(reading, at);
  if (bare) return bare;
  if (char === '第') return readUnnamed(reading, at);
  if (char === '条') return readSameArticle(reading, at);
  return at + 1;
}

function readTitle(reading: Reading, at: number): number {
  const title = readTitleAt(reading.plain.chars, at);
  if (!title) return at + 1;
  const tail = readTail(reading.plain.chars, title.end);
  const alias = reading.aliases.get(nameKey(title.name));
  const mention = alias ?? namedMention(reading.names, withAmendedLaw(reading, title.name), true, tail);
  if (tail.alias) reading.aliases.set(nameKey(tail.alias), mention);
  return attach(reading, mention, at, tail.end, title.end);
}

/** 修正案（七） alone is that of the law named last, or of 刑法, the law that is amended this way. */
function withAmendedLaw(reading: Reading, name: string): string {
  if (!name.startsWith('修正案')) return name;
  return reading.last?.name.includes('宪法') ? `宪法${name}` : `刑法${name}`;
}

function readNumbered(reading: Reading, at: number): number {
  const number = readDocNoAt(reading.plain.chars, at);
  if (!number) return at + 1;
  const known = knownDocNo(reading.names, number.docNo);
  if (!known) return number.end;
  const tail = readTail(reading.plain.chars, number.end);
  const start = number.end - (number.end - number.at) + (number.docNo.length - known.docNo.length);
  const mention: Mention = {
    kind: 'named',
    name: known.docNo,
    law: known.law,
    docNo: known.docNo,
    bracketed: false,
  };
  return attach(reading, mention, start, tail.end, number.end);
}

/** 民法典1034条, 旧治安管理处罚法第四十二条, 修正案（七）第七条. */
function readBareName(reading: Reading, at: number): number | undefined {
  const { chars } = reading.plain;
  const named = reading.names.longestAt(chars, at) ?? aliasAt(reading, at) ?? amendmentAt(reading, at);
  if (!named) return undefined;
  const end = at + named.length;
  const tail = readTail(chars, end);
  if (!startsPart(chars, tail.end) && !startsPart(chars, end)) return undefined;
  const old = '旧原'.includes(chars.charAt(at - 1) || ' ');
  const mention: Mention = {
    kind: 'named',
    name: chars.slice(at, end),
    bracketed: false,
    ...(named.law && { law: named.law }),
    ...(old ? { edition: 'old' } : tail.edition && { edition: tail.edition }),
    ...(tail.docNo && { docNo: tail.docNo }),
  };
  const next = attach(reading, mention, at, startsPart(chars, tail.end) ? tail.end : end);
  return next > end ? next : undefined;
}

const startsPart = (chars: string, at: number): boolean => {
  const char = chars.charAt(at);
  return (
    char === '第' ||
    (char >= '0' && char <= '9') ||
    /^[零〇一二三四五六七八九十百千]{2,7}条/.test(chars.slice(at, at + 8))
  );
};

function aliasAt(reading: Reading, at: number): { law?: string; length: number } | undefined {
  for (const [name, mention] of reading.aliases) {
    if (reading.aliases.size > 40) return undefined;
    if (!reading.plain.chars.startsWith(name, at)) continue;
    return { length: name.length, ...(mention.law && { law: mention.law }) };
  }
  return undefined;
}

const AMENDMENT = /^(刑法|宪法)?修正案\([一二三四五六七八九十]{1,3}\)/;

function amendmentAt(reading: Reading, at: number): { law?: string; length: number } | undefined {
  const { chars } = reading.plain;
  if (!'修刑宪'.includes(chars.charAt(at))) return undefined;
  const match = AMENDMENT.exec(chars.slice(at, at + 12));
  if (!match) return undefined;
  const law = reading.names.find(match[1] ? match[0] : withAmendedLaw(reading, match[0]));
  return { length: match[0].length, ...(law && { law }) };
}

/** 第…条 with no name right before it: 同法, 本法, a name we do not know, or nothing at all. */
function readUnnamed(reading: Reading, at: number): number {
  const { chars } = reading.plain;
  const read = readPartsAt(chars, at);
  if (!read) return at + 1;
  const pointer = pointerBefore(chars, at);
  if (pointer) return attach(reading, pointedMention(reading, pointer), at - pointer.word.length, at);
  const guess = guessName(chars, at);
  if (guess) return attach(reading, namedMention(reading.names, guess.name, false), guess.at, at);
  for (const part of read.parts) push(reading, { kind: 'bare', name: '', bracketed: false }, part, part.at);
  return read.end;
}

function pointedMention(reading: Reading, pointer: { kind: 'same' | 'self'; word: string }): Mention {
  const { last } = reading;
  if (pointer.kind === 'self' || !last) return { kind: pointer.kind, name: pointer.word, bracketed: false };
  return { ...last, kind: 'same', name: pointer.word, bracketed: false };
}

/** 同条第二款: the article named last, another part of it. */
function readSameArticle(reading: Reading, at: number): number {
  const { chars } = reading.plain;
  const { last, lastPart } = reading;
  if (!last || !lastPart || !'同该'.includes(chars.charAt(at - 1) || ' ')) return at + 1;
  if (chars.charAt(at + 1) !== '第') return at + 1;
  const number = readNumberAt(chars, at + 2);
  if (!number || chars.charAt(number.end) !== '款') return at + 1;
  const from = { article: (lastPart.to ?? lastPart.from).article, paragraph: number.value };
  const part: ReadPart = { from, at: at - 1, end: number.end + 1 };
  push(reading, { ...last, kind: 'same', name: '同条', bracketed: false }, part, at - 1);
  return part.end;
}

/** Records the articles that follow a name, or the name alone when it stands in 《》. */
function attach(reading: Reading, mention: Mention, start: number, at: number, wholeEnd?: number): number {
  if (mention.kind !== 'self') reading.last = mention;
  const read = readPartsAt(reading.plain.chars, at);
  if (read) {
    read.parts.forEach((part, i) => {
      push(reading, mention, part, i === 0 ? start : part.at);
    });
    return read.end;
  }
  if (wholeEnd === undefined) return at;
  pushWhole(reading, mention, start, wholeEnd);
  return wholeEnd;
}

function push(reading: Reading, mention: Mention, part: ReadPart, start: number): void {
  const { at } = reading.plain;
  if (mention.kind !== 'bare' && mention.kind !== 'self') reading.lastPart = part;
  reading.found.push({
    mention,
    from: part.from,
    ...(part.to && { to: part.to }),
    at: at[start] ?? 0,
    end: (at[part.end - 1] ?? 0) + 1,
  });
}

function pushWhole(reading: Reading, mention: Mention, start: number, end: number): void {
  const { at } = reading.plain;
  reading.found.push({ mention, at: at[start] ?? 0, end: (at[end - 1] ?? 0) + 1 });
}
