import type { Coverage } from './paper-font.ts';

/** The characters of a TrueType font, read from its table `cmap` (formats 4 and 12 hold all of Unicode). */
export function readCodePoints(font: Uint8Array): readonly number[] {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const cmap = tableAt(view, 'cmap');
  const found = new Set<number>();
  for (let i = 0; i < view.getUint16(cmap + 2); i++) {
    const at = cmap + view.getUint32(cmap + 4 + i * 8 + 4);
    const format = view.getUint16(at);
    if (format === 4) readSegments(view, at, found);
    if (format === 12) readGroups(view, at, found);
  }
  return [...found].sort((a, b) => a - b);
}

export function readCoverage(font: Uint8Array): Coverage {
  const points = new Set(readCodePoints(font));
  return (codePoint) => points.has(codePoint);
}

function tableAt(view: DataView, tag: string): number {
  for (let i = 0; i < view.getUint16(4); i++) {
    const entry = 12 + i * 16;
    const name = String.fromCharCode(...[0, 1, 2, 3].map((k) => view.getUint8(entry + k)));
    if (name === tag) return view.getUint32(entry + 8);
  }
  throw new Error(`This font has no table “${tag}”: it is no TrueType file, or only a part of one.`);
}

/** Format 4: segments of the first 65,536 characters, the ends, starts and shifts in arrays of their own. */
function readSegments(view: DataView, at: number, found: Set<number>): void {
  const size = view.getUint16(at + 6);
  const ends = at + 14;
  const starts = ends + size + 2;
  for (let i = 0; i < size; i += 2) {
    const start = view.getUint16(starts + i);
    const end = view.getUint16(ends + i);
    const shift = view.getUint16(starts + size + i);
    const offsetAt = starts + 2 * size + i;
    const offset = view.getUint16(offsetAt);
    for (let code = start; code <= end && code !== 0xffff; code++) {
      const glyph = offset ? view.getUint16(offsetAt + offset + 2 * (code - start)) : (code + shift) & 0xffff;
      if (glyph) found.add(code);
    }
  }
}

function readGroups(view: DataView, at: number, found: Set<number>): void {
  for (let i = 0; i < view.getUint32(at + 12); i++) {
    const group = at + 16 + i * 12;
    const end = view.getUint32(group + 4);
    for (let code = view.getUint32(group); code <= end; code++) found.add(code);
  }
}
