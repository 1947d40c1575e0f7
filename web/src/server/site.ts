import type { Library } from '@huyin/triage';
import type { ClientBuild } from './assets.ts';
import { PageStore } from './page-store.ts';
import type { LogLine } from './request-log.ts';

/** What the routes are made with; tests hand in their own. */
export interface Site {
  readonly library: Library;
  readonly client: ClientBuild;
  readonly today: () => string;
  readonly write: LogLine;
  /** The neutral page that 快速离开 goes to. */
  readonly leaveTo: string;
  readonly pages: PageStore;
  readonly development: boolean;
}

export function makeSite(parts: Omit<Site, 'pages'>): Site {
  return { ...parts, pages: new PageStore() };
}
