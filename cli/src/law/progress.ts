import type { Writable } from 'node:stream';

const EVERY_MS = 2000;

/** Counts and remaining time: one line rewritten on a terminal, a line now and then in a log. */
export class Progress {
  readonly #out: Writable & { isTTY?: boolean };
  readonly #total: number;
  readonly #started = Date.now();
  #last = Date.now();

  constructor(out: Writable & { isTTY?: boolean }, totalBytes: number) {
    this.#out = out;
    this.#total = totalBytes;
  }

  show(bytes: number, laws: number, articles: number, faults: number): void {
    const now = Date.now();
    const every = this.#out.isTTY ? 100 : EVERY_MS;
    if (now - this.#last < every) return;
    this.#last = now;
    const share = this.#total ? Math.min(bytes / this.#total, 1) : 1;
    const seconds = share > 0.01 ? Math.ceil(((now - this.#started) / 1000) * (1 / share - 1)) : undefined;
    const left = seconds === undefined ? '' : `，约剩 ${seconds} 秒`;
    const line = `已读 ${Math.floor(share * 100)}%：${laws} 份，${articles} 条，${faults} 处问题${left}`;
    this.#out.write(this.#out.isTTY ? `\r\x1b[K${line}` : `${line}\n`);
  }

  clear(): void {
    if (this.#out.isTTY) this.#out.write('\r\x1b[K');
  }
}
