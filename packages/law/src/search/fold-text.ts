import { simplifyChar } from '../traditional.ts';

/** Code units at and above this are free for marks of our own: folding never yields one. */
export const FIRST_PRIVATE = 0xe000;

/**
 * One entry per UTF-16 code unit: the unit it counts as in search, 0 for a separator. One for one, so
 * a position in the folded text is the same position in the text (snippets need that).
 */
const FOLD: Uint16Array = buildTable();

function buildTable(): Uint16Array {
  const table = new Uint16Array(65536);
  for (let code = 0x30; code <= 0x7a; code += 1) {
    const lower = String.fromCharCode(code).toLowerCase();
    if (!/[0-9a-z]/.test(lower)) continue;
    table[code] = lower.charCodeAt(0);
    table[code + 0xfee0] = lower.charCodeAt(0); // full-width form
  }
  for (let code = 0x3400; code <= 0x9fff; code += 1) if (code < 0x4dc0 || code >= 0x4e00) table[code] = code;
  table[0x3007] = 0x96f6; // 〇 counts as 零
  for (const char of everyTraditional()) table[char.charCodeAt(0)] = simplifyChar(char).charCodeAt(0);
  return table;
}

function* everyTraditional(): Generator<string> {
  for (let code = 0x4e00; code <= 0x9fff; code += 1) {
    const char = String.fromCharCode(code);
    if (simplifyChar(char) !== char) yield char;
  }
}

/** Folds into a buffer that is handed in; returns how many units were written (all of `text`, or `into.length`). */
export function foldInto(text: string, into: Uint16Array): number {
  const length = Math.min(text.length, into.length);
  for (let i = 0; i < length; i += 1) into[i] = FOLD[text.charCodeAt(i)] as number;
  return length;
}

export function foldText(text: string): Uint16Array {
  const out = new Uint16Array(text.length);
  foldInto(text, out);
  return out;
}
