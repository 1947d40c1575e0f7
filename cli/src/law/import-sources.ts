import {
  closeSync,
  createReadStream,
  type Dirent,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  statSync,
} from 'node:fs';
import { basename, extname, join, relative, resolve, sep } from 'node:path';
import { constants, createGunzip } from 'node:zlib';
import {
  type CorpusLine,
  corpusDocument,
  type ImportFault,
  type LawDocument,
  readCorpusLine,
  readDocxLaw,
  readHtmlLaw,
  readMarkdownLaw,
} from '@huyin/content';
import { textHash } from '@huyin/law';
import { readDocumentXml } from './docx.ts';

/** A file that may hold law. */
export interface SourceFile {
  readonly path: string;
  /** How it is named in the log: relative to what was asked for. */
  readonly name: string;
  readonly size: number;
}

/** What came out of a source: one document, or the faults that stand for it. */
export interface SourceDocument {
  readonly source: string;
  readonly stamp: string;
  readonly document?: LawDocument;
  readonly faults: readonly ImportFault[];
  /** Bytes of the source read so far, for the time remaining. */
  readonly bytes: number;
}

const KINDS = /\.(md|markdown|txt|html?|docx|jsonl|jsonl\.gz)$/i;
/** Larger single documents are not laws; a corpus of JSON lines may be any size. */
const LARGEST = 32 * 1024 * 1024;
const LONGEST_LINE = 4 * 1024 * 1024;

/** The files of a source, folders walked in a fixed order. */
export function sourceFiles(source: string): SourceFile[] {
  const found = statSync(source);
  if (found.isFile()) return [{ path: source, name: basename(source), size: found.size }];
  // The folder's own name counts: 民法典 stands as a folder of books without the name in them.
  const root = basename(resolve(source));
  return walk(source)
    .filter((path) => KINDS.test(path))
    .map((path) => ({
      path,
      name: `${root}/${relative(source, path).split(sep).join('/')}`,
      size: statSync(path).size,
    }));
}

function walk(folder: string): string[] {
  const hidden = (entry: Dirent): boolean => entry.name.startsWith('.') || entry.name === 'node_modules';
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !hidden(entry))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? walk(path) : entry.isFile() ? [path] : [];
    });
}

/** The documents of one file, in order; never throws for what a file holds. */
export async function* readSource(file: SourceFile): AsyncGenerator<SourceDocument> {
  if (/\.jsonl(\.gz)?$/i.test(file.name)) yield* readJsonLines(file);
  else yield readOne(file);
}

function readOne(file: SourceFile): SourceDocument {
  const failed = (stamp: string, reason: string): SourceDocument => ({
    source: file.name,
    stamp,
    faults: [{ file: file.name, line: 1, reason }],
    bytes: file.size,
  });
  if (file.size > LARGEST)
    return failed(`${file.size}`, `文件太大（${Math.round(file.size / 1048576)} MB），不像一部法律`);
  let bytes: Buffer;
  try {
    bytes = readFileSync(file.path);
  } catch (error) {
    return failed('unread', `打不开（${(error as NodeJS.ErrnoException).code ?? '未知原因'}）`);
  }
  const stamp = textHash([bytes.toString('latin1')]);
  const kind = extname(file.name).toLowerCase();
  if (kind === '.docx') {
    const xml = readDocumentXml(bytes);
    if (typeof xml !== 'string') return failed(stamp, xml.sentence);
    return { source: file.name, stamp, ...readDocxLaw(file.name, xml), bytes: file.size };
  }
  const text = decode(bytes);
  if (text === undefined) return failed(stamp, '不是文字文件（不是 UTF-8）');
  if (!text.trim()) return failed(stamp, '文件是空的');
  const read = kind.startsWith('.htm') ? readHtmlLaw(file.name, text) : readMarkdownLaw(file.name, text);
  return { source: file.name, stamp, ...read, bytes: file.size };
}

function decode(bytes: Buffer): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}

/** Lines of one law stand together: they are gathered, then given as one document. */
async function* readJsonLines(file: SourceFile): AsyncGenerator<SourceDocument> {
  let group: CorpusLine[] = [];
  let faults: ImportFault[] = [];
  const state = { bytes: 0 };
  const seen = new Set<string>();
  const flush = (): SourceDocument => {
    const [first] = group as [CorpusLine];
    const source = `${file.name}#${first.key.split('\n').slice(0, 2).join('@')}#${first.path}`;
    const stamp = textHash(group.map((line) => `${line.label}\n${line.text}`));
    const document = corpusDocument(group, file.name);
    return { source, stamp, document, faults: doubles(file.name, group), bytes: state.bytes };
  };
  for await (const item of jsonLines(file, state)) {
    if ('reason' in item) {
      faults.push(item);
      continue;
    }
    const line = readCorpusLine(item.text, item.line);
    if (typeof line === 'string') {
      faults.push({ file: file.name, line: item.line, reason: line });
      continue;
    }
    if (group[0] && group[0].key !== line.key) {
      yield flush();
      group = [];
    }
    if (group.length === 0 && seen.has(line.key))
      faults.push({ file: file.name, line: item.line, reason: '同一部法的行没有放在一起' });
    seen.add(line.key);
    group.push(line);
  }
  if (group.length) yield flush();
  if (faults.length)
    yield { source: `${file.name}#faults`, stamp: `${faults.length}`, faults, bytes: file.size };
  faults = [];
}

function doubles(file: string, group: readonly CorpusLine[]): ImportFault[] {
  const seen = new Set<string>();
  return group.flatMap(({ label, line }) => {
    const again = label.startsWith('第') && seen.has(label);
    seen.add(label);
    return again ? [{ file, line, reason: `${label}出现了两次，第二个另记` }] : [];
  });
}

type RawLine = { text: string; line: number } | ImportFault;

/** Splits a stream into lines in bounded memory: an endless line is skipped and reported, not kept. */
async function* jsonLines(file: SourceFile, state: { bytes: number }): AsyncGenerator<RawLine> {
  const raw = createReadStream(file.path, { highWaterMark: 1 << 18 });
  raw.on('data', (chunk) => {
    state.bytes += chunk.length;
  });
  const zipped = /\.gz$/i.test(file.name);
  // Without the final flush a broken file gives what came before the break; the length tells that it broke.
  const stream = zipped ? raw.pipe(createGunzip({ finishFlush: constants.Z_SYNC_FLUSH })) : raw;
  let length = 0;
  raw.on('error', (error) => stream.destroy(error));
  const decoder = new TextDecoder();
  let rest = '';
  let skipping = false;
  let line = 1;
  try {
    for await (const chunk of stream) {
      length += (chunk as Buffer).length;
      const parts = (rest + decoder.decode(chunk as Buffer, { stream: true })).split('\n');
      rest = parts.pop() ?? '';
      for (const part of parts) {
        if (skipping) skipping = false;
        else if (part.trim()) yield { text: part, line };
        line++;
      }
      if (rest.length > LONGEST_LINE) {
        if (!skipping) yield { file: file.name, line, reason: '这一行太长（超过 4 MB），跳过' };
        skipping = true;
        rest = '';
      }
    }
    if (rest.trim() && !skipping) yield { text: rest, line };
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? (error as Error).message;
    yield { file: file.name, line, reason: `读不下去（${code}）` };
    return;
  }
  if (zipped && length % 2 ** 32 !== statedLength(file)) {
    yield { file: file.name, line, reason: '压缩文件在这里断了，后面的没有读到' };
  }
}

/** The last four bytes of a gzip file state how long its content is (RFC 1952). */
function statedLength(file: SourceFile): number {
  const handle = openSync(file.path, 'r');
  try {
    const tail = Buffer.alloc(4);
    return readSync(handle, tail, 0, 4, Math.max(0, file.size - 4)) === 4 ? tail.readUInt32LE() : -1;
  } finally {
    closeSync(handle);
  }
}
