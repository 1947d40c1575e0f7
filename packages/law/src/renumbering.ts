import type { ArticleNumber } from './article-number.ts';
import type { IsoDate } from './date.ts';

/** Where one old article went. Several old articles may have been merged into one. */
export interface Move {
  readonly old: ArticleNumber;
  /** New numbers, the main one first; empty when the article was deleted. */
  readonly now: readonly ArticleNumber[];
  readonly note?: string;
}

/** How the numbers of one law moved from one version to the next. */
export interface Renumbering {
  readonly law: string;
  /** Days the two versions took effect; `before` is missing when we do not hold the older text. */
  readonly before?: IsoDate;
  readonly after: IsoDate;
  readonly moves: readonly Move[];
  readonly added?: readonly ArticleNumber[];
  readonly source: string;
}

/** The move of an old article number of a law, if the table has it and the number did change. */
export function movedTo(
  tables: readonly Renumbering[],
  law: string,
  old: ArticleNumber,
): { table: Renumbering; move: Move } | undefined {
  for (const table of tables) {
    if (table.law !== law) continue;
    const move = table.moves.find((one) => one.old === old);
    if (move && !(move.now.length === 1 && move.now[0] === old)) return { table, move };
  }
  return undefined;
}

/** The old numbers of an article that stands in the newer version. */
export function movedFrom(table: Renumbering, now: ArticleNumber): ArticleNumber[] {
  return table.moves.filter((move) => move.now.includes(now)).map((move) => move.old);
}
