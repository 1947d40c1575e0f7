import { Buffer } from 'node:buffer';
import { randomUUID } from 'node:crypto';

/**
 * Parts of pages that are the same for everyone (a step, an article) are rendered and encoded once.
 * While a page is rendered such a part is only a mark; `assemble` then copies the bytes in. Encoding
 * a hundred thousand Chinese characters again for each page would cost more than all the rest.
 */
interface Piece {
  readonly id: number;
  readonly bytes: Uint8Array;
}

/** A random mark: words somebody typed can never be taken for one. */
const MARK = `\u0000${randomUUID()}:`;
const SPLIT = new RegExp(`${MARK}(\\d+);`);

const byId: Uint8Array[] = [];
const byObject = new WeakMap<object, Map<string, Piece>>();
/** An address may be anything, so the variants of one object are bounded; more are made anew each time. */
const MOST_VARIANTS = 60;

/** The mark of a piece, or its plain HTML when the object has too many variants already. */
export function pieceOf(object: object, variant: string, make: () => string): string {
  const variants = byObject.get(object) ?? new Map<string, Piece>();
  byObject.set(object, variants);
  const held = variants.get(variant);
  if (held) return mark(held);
  const html = make();
  if (variants.size >= MOST_VARIANTS) return html;
  const piece = { id: byId.length, bytes: assemble(html) };
  byId.push(piece.bytes);
  variants.set(variant, piece);
  return mark(piece);
}

function mark({ id }: Piece): string {
  return `${MARK}${id};`;
}

/** A rendered page with every mark replaced by its piece, as the bytes that are sent. */
export function assemble(html: string): Uint8Array<ArrayBuffer> {
  const parts = html.split(SPLIT);
  const bytes = parts.map((part, i) => (i % 2 ? (byId[Number(part)] ?? Buffer.alloc(0)) : Buffer.from(part)));
  return Buffer.concat(bytes);
}
