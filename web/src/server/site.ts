import type { Content, PaperSample } from '@huyin/content';
import type { Host } from '../host.ts';
import type { ClientBuild } from './assets.ts';
import { PageStore } from './page-store.ts';
import { ReadyPages } from './ready-pages.ts';
import type { LogLine } from './request-log.ts';

/** What the routes are made with; tests hand in their own. */
export interface Site {
  readonly library: Content;
  /** Invented answers, for the written sample beside each paper. */
  readonly samples?: readonly PaperSample[];
  /** The folder the films lie in, below the paths the library names. */
  readonly media: string;
  readonly client: ClientBuild;
  readonly today: () => string;
  readonly write: LogLine;
  /** The neutral page that 快速离开 goes to. */
  readonly leaveTo: string;
  readonly pages: PageStore;
  readonly ready: ReadyPages;
  readonly development: boolean;
  readonly host: Host;
}

export function makeSite(parts: Omit<Site, 'pages' | 'ready'>): Site {
  return { ...parts, pages: new PageStore(), ready: new ReadyPages(parts.today, parts.write) };
}
