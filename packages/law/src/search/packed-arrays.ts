import { type Failure, failure } from '../failure.ts';

/**
 * One binary file: 8 bytes of mark, 4 of header length, a JSON header, then typed arrays, each on an
 * 8-byte boundary. Reading it makes views on the bytes and copies nothing.
 */
export type TypedArray = Uint8Array | Uint16Array | Int16Array | Uint32Array | Float32Array;

const TYPES = { Uint8Array, Uint16Array, Int16Array, Uint32Array, Float32Array };
type TypeName = keyof typeof TYPES;

interface Entry {
  readonly name: string;
  readonly type: TypeName;
  readonly length: number;
  readonly at: number;
}

export interface Packed {
  readonly meta: unknown;
  readonly arrays: ReadonlyMap<string, TypedArray>;
}

export type BadPackedFile = Failure<'bad-packed-file', { bytes: number }>;

const MARK = 'HUYIN-01';
const LEAD = MARK.length + 4;
const align = (at: number) => Math.ceil(at / 8) * 8;

export function packArrays(meta: unknown, arrays: Readonly<Record<string, TypedArray>>): Uint8Array {
  let at = 0;
  const entries: Entry[] = Object.entries(arrays).map(([name, array]) => {
    const entry = { name, type: array.constructor.name as TypeName, length: array.length, at };
    at = align(at + array.byteLength);
    return entry;
  });
  const header = new TextEncoder().encode(JSON.stringify({ meta, entries }));
  const start = align(LEAD + header.length);
  const out = new Uint8Array(start + at);
  out.set(new TextEncoder().encode(MARK));
  new DataView(out.buffer).setUint32(MARK.length, header.length, true);
  out.set(header, LEAD);
  for (const entry of entries) {
    const array = arrays[entry.name] as TypedArray;
    out.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), start + entry.at);
  }
  return out;
}

export function unpackArrays(bytes: Uint8Array): Packed | BadPackedFile {
  const bad = (what: string): BadPackedFile =>
    failure('bad-packed-file', { bytes: bytes.length }, `检索文件${what}。请重新生成它。`);
  if (bytes.length < LEAD || new TextDecoder().decode(bytes.subarray(0, MARK.length)) !== MARK) {
    return bad('不是护隐的格式');
  }
  const size = new DataView(bytes.buffer, bytes.byteOffset).getUint32(MARK.length, true);
  if (LEAD + size > bytes.length) return bad('不完整（头部被截断）');
  try {
    const header = JSON.parse(new TextDecoder().decode(bytes.subarray(LEAD, LEAD + size)));
    const { meta, entries } = header as { meta: unknown; entries: Entry[] };
    // Checked here because a view may reach past the end of a slice into the buffer behind it.
    if (align(LEAD + size) + lengthOf(entries) !== bytes.length) return bad('不完整（数据被截断）');
    return { meta, arrays: readEntries(bytes, align(LEAD + size), entries) };
  } catch {
    return bad('不完整（数据被截断）');
  }
}

function lengthOf(entries: readonly Entry[]): number {
  return entries.reduce((end, { type, length, at }) => {
    return Math.max(end, align(at + length * TYPES[type].BYTES_PER_ELEMENT));
  }, 0);
}

function readEntries(bytes: Uint8Array, start: number, entries: readonly Entry[]): Map<string, TypedArray> {
  // Views need aligned bytes: a buffer that begins elsewhere (a pooled Node Buffer) is copied once.
  const whole = bytes.byteOffset % 8 === 0 ? bytes : bytes.slice();
  return new Map(
    entries.map(({ name, type, length, at }) => [
      name,
      new TYPES[type](whole.buffer as ArrayBuffer, whole.byteOffset + start + at, length),
    ]),
  );
}
