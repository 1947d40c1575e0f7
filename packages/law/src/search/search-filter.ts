import type { IsoDate } from '../date.ts';
import type { IndexedLaw, StatuteIndex } from './statute-index.ts';

export interface SearchFilter {
  /** Only laws with exactly this name (as the index names them). */
  readonly law?: string | undefined;
  readonly kind?: string | undefined;
  /** Only versions in force on this day; a version without dates counts as in force. */
  readonly on?: IsoDate | undefined;
}

/** 1 for each article that passes; undefined when nothing is asked, so that nothing is looked at. */
export function passing(index: StatuteIndex, filter: SearchFilter): Uint8Array | undefined {
  if (!filter.law && !filter.kind && !filter.on) return undefined;
  const laws = Uint8Array.from(index.laws, (law) => (passes(law, filter) ? 1 : 0));
  return Uint8Array.from(index.lawOf, (law) => laws[law] as number);
}

function passes(law: IndexedLaw, { law: name, kind, on }: SearchFilter): boolean {
  if (name && law.name !== name) return false;
  if (kind && law.kind !== kind) return false;
  return !on || ((!law.from || law.from <= on) && (!law.until || on < law.until));
}
