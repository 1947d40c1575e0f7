import { readFileSync, statSync } from 'node:fs';
import { extname } from 'node:path';
import { docxLines, htmlLines } from '@huyin/content';
import { type Failure, failure } from '@huyin/law';
import { readDocumentXml } from './docx.ts';

/** A document as text, and the line of the original for each place in it. */
export interface DocumentText {
  readonly text: string;
  lineAt(offset: number): { readonly line: number; readonly column: number };
}

export type BadDocument = Failure<'bad-document', { file: string }>;

const LARGEST = 64 * 1024 * 1024;

/** Markdown, plain text, HTML or Word; anything else is refused with a sentence. */
export function readDocument(file: string): DocumentText | BadDocument {
  const bad = (why: string): BadDocument => failure('bad-document', { file }, `${file}：${why}`);
  let bytes: Buffer;
  try {
    const found = statSync(file);
    if (found.isDirectory()) return bad('是文件夹。请给出文件。');
    if (found.size > LARGEST) return bad('超过 64 MB。请拆开再检查。');
    bytes = readFileSync(file);
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    return bad(missing ? '找不到这个文件。请检查路径。' : '打不开。请检查权限。');
  }
  if (bytes.length === 0) return bad('是空文件。');
  const kind = extname(file).toLowerCase();
  if (kind === '.docx') {
    const xml = readDocumentXml(bytes);
    return typeof xml === 'string' ? fromLines(docxLines(xml)) : bad(xml.sentence);
  }
  const text = decode(bytes);
  if (text === undefined)
    return bad('不是文字文件（像图片、压缩包或者旧版 .doc）。请给 .md .txt .html .docx。');
  if (kind === '.html' || kind === '.htm') return fromLines(htmlLines(text));
  return fromText(kind === '.md' || kind === '.markdown' ? withoutLinks(text) : text);
}

/** UTF-8, else GB18030, which Chinese Windows still writes. */
function decode(bytes: Buffer): string | undefined {
  if (bytes.includes(0)) return undefined;
  for (const encoding of ['utf-8', 'gb18030']) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
      return /[\u0001-\u0008\u000e-\u001a]/.test(text.slice(0, 4096)) ? undefined : text;
    } catch {}
  }
  return undefined;
}

/** [第十条](#10) reads as 第十条; every character keeps its place. */
function withoutLinks(text: string): string {
  return text.replace(
    /\[([^\][\n]{1,200})\]\([^()\s]{1,300}\)/g,
    (whole, label: string) => ` ${label}${' '.repeat(whole.length - label.length - 1)}`,
  );
}

function fromText(text: string): DocumentText {
  const starts = [0];
  for (let i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) starts.push(i + 1);
  return locate(text, starts, (i) => i + 1);
}

function fromLines(lines: readonly { text: string; number: number }[]): DocumentText {
  const starts: number[] = [];
  let text = '';
  for (const line of lines) {
    starts.push(text.length);
    text += `${line.text}\n\n`;
  }
  return locate(text, starts, (i) => lines[i]?.number ?? 1);
}

function locate(text: string, starts: readonly number[], lineOf: (i: number) => number): DocumentText {
  return {
    text,
    lineAt(offset) {
      let low = 0;
      let high = starts.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((starts[middle] ?? 0) <= offset) low = middle;
        else high = middle - 1;
      }
      return { line: lineOf(low), column: offset - (starts[low] ?? 0) + 1 };
    },
  };
}
