import { gzipSync } from 'node:zlib';

export interface StoredPage {
  readonly html: string;
  /** Made at the first request that takes it: most pages of the store are asked for more than once. */
  readonly gzip: () => Uint8Array;
}

/**
 * Finished pages by their address, the least recently asked for falling out. An address holds
 * categories only, so the store holds nothing that names a person.
 */
export class PageStore {
  readonly #pages = new Map<string, StoredPage>();
  readonly #most: number;

  constructor(most = 300) {
    this.#most = most;
  }

  get(key: string, make: () => string): StoredPage {
    const held = this.#pages.get(key);
    if (held) this.#pages.delete(key);
    const page = held ?? storedPage(make());
    this.#pages.set(key, page);
    const oldest = this.#pages.size > this.#most ? this.#pages.keys().next().value : undefined;
    if (oldest !== undefined) this.#pages.delete(oldest);
    return page;
  }
}

export function storedPage(html: string): StoredPage {
  let gzip: Uint8Array | undefined;
  return {
    html,
    gzip: () => {
      gzip ??= gzipSync(html, { level: 5 });
      return gzip;
    },
  };
}
