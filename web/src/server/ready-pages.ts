import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Packing, packingTaken } from './packing.ts';
import type { LogLine } from './request-log.ts';

/** A finished answer as it goes over the wire. */
export interface ReadyPage {
  /** The route's pattern, for the log. */
  readonly pattern: string;
  readonly headers: Headers;
  readonly body: Uint8Array;
}

interface Kept {
  /** What the log says but for the time. */
  readonly line: string;
  /** A Buffer, because Node would make one of anything else for every request. */
  readonly body: Buffer;
  /** Name, value, name, value …, as Node writes them. */
  readonly headers: readonly string[];
  readonly secureHeaders: readonly string[];
}

/** Three times what the site has; addresses can be spelt in many ways. */
const MOST = 3000;
const MINUTE = 60_000;
export const STRICT_TRANSPORT = ['strict-transport-security', 'max-age=31536000'] as const;

/**
 * The front desk: knowledge pages that are the same for everyone are handed out before the router runs, which
 * more than doubles how many one core can serve. Only the plainest request is answered here: no cookie, no
 * query, no condition. All others go the long way and get the same bytes.
 */
export class ReadyPages {
  readonly #kept = { br: new Map<string, Kept>(), gzip: new Map<string, Kept>() };
  readonly #today: () => string;
  readonly #write: LogLine;
  #day = '';
  #minute = 0;

  constructor(today: () => string, write: LogLine) {
    this.#today = today;
    this.#write = write;
  }

  keep(address: string, form: Packing, { pattern, headers, body }: ReadyPage): void {
    this.#newDay();
    const pages = this.#kept[form];
    if (pages.size >= MOST || pages.has(address)) return;
    const own = [...headers].filter(([name]) => name !== STRICT_TRANSPORT[0]);
    const list = [...own.flat(), 'content-length', `${body.length}`];
    pages.set(address, {
      line: `GET ${pattern} 200`,
      body: Buffer.from(body.buffer, body.byteOffset, body.byteLength),
      headers: list,
      secureHeaders: [...list, ...STRICT_TRANSPORT],
    });
  }

  /** Whether the request was answered. */
  answer(request: IncomingMessage, response: ServerResponse): boolean {
    const start = performance.now();
    const { method, url = '', headers } = request;
    if (method !== 'GET' || headers.cookie || headers['if-none-match']) return false;
    const form = packingTaken(headers['accept-encoding']);
    if (!form) return false;
    this.#newDay();
    const kept = this.#kept[form].get(url);
    if (!kept) return false;
    const secure = headers['x-forwarded-proto'] === 'https';
    response.writeHead(200, (secure ? kept.secureHeaders : kept.headers) as string[]);
    response.end(kept.body);
    this.#write(`${kept.line} ${(performance.now() - start).toFixed(1)}ms`);
    return true;
  }

  /** What is in force changes at midnight in China; looked at once a minute, because asking the calendar is slow. */
  #newDay(): void {
    const minute = Math.floor(Date.now() / MINUTE);
    if (minute === this.#minute) return;
    this.#minute = minute;
    const day = this.#today();
    if (day !== this.#day) for (const pages of Object.values(this.#kept)) pages.clear();
    this.#day = day;
  }
}
