import { cleanText } from './clean-text.ts';

/** Text that replaces a value for one recipient: already printed, no filter touches it. */
export interface Shown {
  readonly shown: string;
}

export type Scalar = string | number | Shown;

/** One row of a list field: sub-field id → value. */
export type Row = Readonly<Record<string, Scalar>>;

export type Value = Scalar | readonly string[] | readonly Row[];

/** Field id → value, as the person gave it. Fields of other papers may stand in it too. */
export type Values = Readonly<Record<string, Value>>;

export function isShown(value: unknown): value is Shown {
  return typeof value === 'object' && value !== null && 'shown' in value;
}

export function isList(value: Value | undefined): value is readonly string[] | readonly Row[] {
  return Array.isArray(value);
}

/** Nothing, white space only, and an empty list are no answer. */
export function isPresent(value: unknown): boolean {
  if (value === undefined || value === null) return false;
  if (Array.isArray(value)) return value.length > 0;
  // A saved file can hold anything; an object may even refuse to become text.
  if (typeof value === 'object') return isShown(value);
  return cleanText(String(value)).trim() !== '';
}

/** Reads own keys only, so a field named like an Object method is not found by accident. */
export function answerOf<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
