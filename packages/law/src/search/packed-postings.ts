import type { TypedArray } from './packed-arrays.ts';
import type { Postings } from './postings.ts';

/** Postings as four arrays under one name. */
export function postingsArrays(name: string, postings: Postings): Record<string, TypedArray> {
  const { keys, starts, units, impacts, unitCount } = postings;
  return {
    [`${name}.keys`]: keys,
    [`${name}.starts`]: starts,
    [`${name}.units`]: units,
    [`${name}.impacts`]: impacts,
    [`${name}.count`]: Uint32Array.of(unitCount),
  };
}

export function postingsFrom(name: string, arrays: ReadonlyMap<string, TypedArray>): Postings {
  return {
    keys: arrays.get(`${name}.keys`) as Uint32Array,
    starts: arrays.get(`${name}.starts`) as Uint32Array,
    units: arrays.get(`${name}.units`) as Uint32Array,
    impacts: arrays.get(`${name}.impacts`) as Uint8Array,
    unitCount: arrays.get(`${name}.count`)?.[0] ?? 0,
  };
}

/** Whether a loaded field can be trusted not to be read out of bounds. */
export function soundPostings({ keys, starts, units, impacts, unitCount }: Postings): boolean {
  if (!keys || !starts || !units || !impacts) return false;
  if (starts.length !== keys.length + 1 || units.length !== impacts.length) return false;
  return starts[keys.length] === units.length && units.every((unit) => unit < unitCount);
}
