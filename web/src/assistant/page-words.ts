import type { SearchWords } from '@huyin/content/search';
import { bigrams } from './bigrams.ts';

/** A page of ours as the assistant knows it. */
export interface KnownPage {
  readonly address: string;
  readonly kind: string;
  readonly title: string;
  /** The short answer: the first line of its words. */
  readonly summary: string;
  readonly lines: readonly string[];
}

/** Pages that answer by themselves; channels, papers and deadlines are reached from them. */
const ANSWERING: readonly string[] = ['qa', 'guide', 'article', 'term'];

/** What stands on which page, and how rare each piece of it is on the whole site. */
export class PageWords {
  readonly #pages = new Map<string, KnownPage>();
  readonly #count: number;
  readonly #holding = new Map<string, number>();

  constructor({ rows }: Pick<SearchWords, 'rows'>) {
    this.#count = rows.length;
    for (const [address, kind, , , heading, text] of rows) {
      const title = heading.join(' ');
      for (const piece of bigrams(`${title}\n${text}`))
        this.#holding.set(piece, (this.#holding.get(piece) ?? 0) + 1);
      if (!ANSWERING.includes(kind)) continue;
      const lines = text.split('\n');
      this.#pages.set(address, { address, kind, title, summary: lines[0] ?? '', lines });
    }
  }

  page(address: string): KnownPage | undefined {
    return this.#pages.get(address);
  }

  /** Inverse document frequency, never below nought. */
  rarity(piece: string): number {
    const holding = this.#holding.get(piece) ?? 0;
    return Math.log(1 + (this.#count + 0.5) / (holding + 0.5));
  }
}
