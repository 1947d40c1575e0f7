import type { ReadDocument } from './law-document.ts';
import type { Line } from './read-law-lines.ts';
import { readLawText } from './read-law-text.ts';

const BLOCK = new Set([
  'p',
  'div',
  'br',
  'li',
  'tr',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'section',
  'table',
  'title',
]);
const SILENT = new Set(['script', 'style', 'head']);
const ENTITIES: Record<string, string> = {
  nbsp: ' ',
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  ldquo: '“',
  rdquo: '”',
  emsp: '　',
  ensp: ' ',
};

/** A page in the layout of the national database: one paragraph for each line of the law. */
export function readHtmlLaw(file: string, html: string): ReadDocument {
  return readLawText(file, htmlLines(html), {});
}

/** The text of a page, block by block, with the line of the page each block starts on. */
export function htmlLines(html: string): Line[] {
  const lines: Line[] = [];
  let text = '';
  let silent: string | undefined;
  let line = 1;
  let start = 1;
  const close = (): void => {
    const clean = text.replace(/\s+/g, (run) => (run.includes('　') ? '　' : ' ')).trim();
    if (clean) lines.push({ text: clean, number: start });
    text = '';
    start = line;
  };
  for (let i = 0; i < html.length; ) {
    const char = html.charAt(i);
    if (char === '<') {
      const end = html.startsWith('<!--', i) ? html.indexOf('-->', i) + 2 : html.indexOf('>', i);
      if (end < i) break;
      const tag = /^<(\/?)([a-zA-Z0-9]+)/.exec(html.slice(i, i + 16));
      const name = tag?.[2]?.toLowerCase() ?? '';
      if (tag && BLOCK.has(name)) close();
      if (tag && SILENT.has(name)) silent = tag[1] ? undefined : (silent ?? name);
      line += newlines(html, i, end);
      i = end + 1;
      continue;
    }
    if (char === '\n') line++;
    const entity = char === '&' ? readEntity(html, i) : undefined;
    if (!silent) text += entity?.char ?? char;
    i += entity?.length ?? 1;
  }
  close();
  return lines;
}

function newlines(text: string, from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i++) if (text.charCodeAt(i) === 10) count++;
  return count;
}

function readEntity(html: string, at: number): { char: string; length: number } | undefined {
  const match = /^&(?:#(\d{1,6})|#x([0-9a-f]{1,5})|([a-z]{2,6}));/i.exec(html.slice(at, at + 12));
  if (!match) return undefined;
  const code = match[1] ? Number(match[1]) : match[2] ? Number.parseInt(match[2], 16) : undefined;
  const char =
    code === undefined
      ? ENTITIES[match[3]?.toLowerCase() ?? '']
      : String.fromCodePoint(Math.min(code, 0x10ffff));
  return char === undefined ? undefined : { char, length: match[0].length };
}
