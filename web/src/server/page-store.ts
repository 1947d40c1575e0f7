import { createHash } from 'node:crypto';
import { assemble } from '../views/pieces.ts';
import { type Packing, pack, unpack } from './packing.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** A smaller page fits into the first packets anyway. */
const WORTH_PACKING = 2000;

/**
 * A finished page: plain until somebody takes it packed, packed from then on. Every browser takes it packed, a
 * quarter of the size; the rare other one waits for the unpacking.
 */
export class StoredPage {
  #plain: Bytes | undefined;
  readonly #packed = new Map<Packing, Bytes>();
  #etag: string | undefined;

  readonly worthPacking: boolean;

  constructor(html: string) {
    this.#plain = assemble(html);
    this.worthPacking = this.#plain.length > WORTH_PACKING;
  }

  get size(): number {
    let bytes = this.#plain?.length ?? 0;
    for (const { length } of this.#packed.values()) bytes += length;
    return bytes;
  }

  /** Weak, because it stands for the words and not for the bytes of one packing. */
  get etag(): string {
    this.#etag ??= `W/"${createHash('sha256').update(this.plain()).digest('base64url').slice(0, 20)}"`;
    return this.#etag;
  }

  plain(): Bytes {
    if (this.#plain) return this.#plain;
    for (const [form, bytes] of this.#packed) return unpack(bytes, form);
    throw new Error('A page is held plain or packed.');
  }

  packed(form: Packing): Bytes {
    const held = this.#packed.get(form);
    if (held) return held;
    const made = pack(this.plain(), form);
    this.#packed.set(form, made);
    this.#plain = undefined;
    return made;
  }
}

const MOST_BYTES = 20 * 1024 * 1024;

/**
 * Finished pages by their address, the least recently asked for falling out when they outweigh the
 * limit. An address holds categories only, so the store holds nothing that names a person.
 */
export class PageStore {
  readonly #pages = new Map<string, StoredPage>();
  readonly #most: number;

  constructor(most = MOST_BYTES) {
    this.#most = most;
  }

  get(key: string, make: () => string): StoredPage {
    const held = this.#pages.get(key);
    if (held) this.#pages.delete(key);
    const page = held ?? new StoredPage(make());
    this.#pages.set(key, page);
    if (!held) this.#drop();
    return page;
  }

  #drop(): void {
    // Summed anew each time, because a page shrinks when it is packed.
    let bytes = 0;
    for (const { size } of this.#pages.values()) bytes += size;
    for (const [key, { size }] of this.#pages) {
      if (bytes <= this.#most) return;
      this.#pages.delete(key);
      bytes -= size;
    }
  }
}
