import type { Paper } from '../paper.ts';
import type { Values } from '../value.ts';

/** A paper with the answers it will be printed from. */
export interface Draft {
  readonly paper: Paper;
  readonly values: Values;
}

/** Where one of the two things that do not fit together stands. */
export interface Place {
  readonly paper: string;
  readonly field: string;
}

/** Two places that contradict each other, in one sentence. Not an error: the person decides which is right. */
export interface Finding {
  readonly finding:
    | 'different-answers'
    | 'dates-out-of-order'
    | 'date-in-future'
    | 'same-id-number'
    | 'id-number-mismatch'
    | 'sum-differs'
    | 'excluding-requests'
    | 'unlisted-exhibit';
  readonly sentence: string;
  readonly places: readonly [Place, Place];
}

/** “D05《刑事控告书》的‘事情发生在哪一天’”: how a sentence names a place. */
export function namePlace({ paper }: Draft, field: string): string {
  const label = paper.fields.find(({ id }) => id === field)?.label ?? field;
  return `${paper.id}《${paper.title}》的“${label}”`;
}

/** The answer as one plain text, for comparing; undefined when there is none or it is a list. */
export function plainAnswer({ values }: Draft, field: string): string | undefined {
  const value = Object.hasOwn(values, field) ? values[field] : undefined;
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const text = String(value).trim();
  return text === '' ? undefined : text;
}
