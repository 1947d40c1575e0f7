import { gzipSync } from 'node:zlib';
import { assemble } from '../views/pieces.ts';

export interface StoredPage {
  readonly html: Uint8Array<ArrayBuffer>;
  /** Made at the first request that takes it: most pages of the store are asked for more than once. */
  readonly gzip: () => Uint8Array<ArrayBuffer>;
}

const MOST_BYTES = 16 * 1024 * 1024;

/**
 * Finished pages by their address, the least recently asked for falling out when they outweigh the
 * limit. An address holds categories only, so the store holds nothing that names a person.
 */
export class PageStore {
  readonly #pages = new Map<string, StoredPage>();
  readonly #most: number;
  #bytes = 0;

  constructor(most = MOST_BYTES) {
    this.#most = most;
  }

  get(key: string, make: () => string): StoredPage {
    const held = this.#pages.get(key);
    if (held) this.#pages.delete(key);
    const page = held ?? storedPage(make());
    if (!held) this.#bytes += weight(page);
    this.#pages.set(key, page);
    this.#drop();
    return page;
  }

  #drop(): void {
    for (const [key, page] of this.#pages) {
      if (this.#bytes <= this.#most) return;
      this.#pages.delete(key);
      this.#bytes -= weight(page);
    }
  }
}

/** The packed form is about a quarter of the plain one. */
function weight(page: StoredPage): number {
  return page.html.length * 1.25;
}

export function storedPage(html: string): StoredPage {
  const bytes = assemble(html);
  let gzip: Uint8Array<ArrayBuffer> | undefined;
  return {
    html: bytes,
    gzip: () => {
      gzip ??= gzipSync(bytes, { level: 5 });
      return gzip;
    },
  };
}
