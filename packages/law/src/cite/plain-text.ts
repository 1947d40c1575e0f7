import { simplifyChar } from '../traditional.ts';

/**
 * Text made uniform for reading: simplified characters, half-width ASCII, no spaces, no Markdown
 * emphasis, no line break inside a sentence. `at[i]` is where character i stood in the original.
 * A break that ends a paragraph, a heading or a list item stays as one line feed.
 */
export interface PlainText {
  readonly chars: string;
  readonly at: Int32Array;
}

const isSpace = (code: number): boolean =>
  code <= 32 || code === 0x3000 || code === 0xa0 || (code >= 0x2000 && code <= 0x200d) || code === 0xfeff;

const DROPPED = new Set(['*', '`']);
/** A line that opens with one of these starts something new (heading, quotation, list, table). */
const OPENERS = new Set(['#', '>', '-', '|', '*', '+', '•', '·']);

export function plainText(text: string): PlainText {
  const at = new Int32Array(text.length);
  const out: string[] = [];
  let heading = false;
  for (let i = 0; i < text.length; ) {
    const code = text.charCodeAt(i);
    if (isSpace(code)) {
      const run = readSpaces(text, i);
      if (run.lines > 0 && out.length > 0 && (heading || run.lines > 1 || opensBlock(text, run.end))) {
        at[out.length] = i;
        out.push('\n');
      }
      if (run.lines > 0) heading = text[run.end] === '#';
      i = run.end;
      continue;
    }
    if (i === 0) heading = code === 35;
    const char = plainChar(code);
    if (!DROPPED.has(char)) {
      at[out.length] = i;
      out.push(char);
    }
    i++;
  }
  return { chars: out.join(''), at: at.subarray(0, out.length) };
}

/** Full-width ！ to ～ become ASCII; traditional characters become simplified ones. Length stays one. */
function plainChar(code: number): string {
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  return code < 0x3400 ? String.fromCharCode(code) : simplifyChar(String.fromCharCode(code));
}

function readSpaces(text: string, from: number): { end: number; lines: number } {
  let end = from;
  let lines = 0;
  while (end < text.length && isSpace(text.charCodeAt(end))) {
    if (text.charCodeAt(end) === 10) lines++;
    end++;
  }
  return { end, lines };
}

const ARTICLE_LINE = /^第[零〇一二三四五六七八九十百千\d]{1,9}条(之.)?[\s　]/;
const LIST_LINE = /^\d{1,3}[.、)]/;

function opensBlock(text: string, at: number): boolean {
  if (at >= text.length || OPENERS.has(text.charAt(at))) return true;
  const line = text.slice(at, at + 16);
  return LIST_LINE.test(line) || ARTICLE_LINE.test(line);
}
