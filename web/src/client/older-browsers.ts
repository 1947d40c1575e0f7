/**
 * Methods of 2020 to 2024 that our own rooms use and that WeChat's older Chromium (from 80) and Safari 13 lack.
 * The build lowers syntax, not methods. Whatever the browser has stays as it is.
 */
type Method = (this: never, ...given: never[]) => unknown;

export const LATER_METHODS: readonly (readonly [owner: object, name: string, method: Method])[] = [
  ...[Array.prototype, String.prototype, Object.getPrototypeOf(Int8Array.prototype) as object].map(
    (owner) => [owner, 'at', at] as const,
  ),
  [Array.prototype, 'findLast', findLast],
  [Array.prototype, 'toSorted', toSorted],
  [Array.prototype, 'toReversed', toReversed],
  [String.prototype, 'replaceAll', replaceAll],
  [Object, 'hasOwn', hasOwn],
  [Map, 'groupBy', groupBy],
  [crypto, 'randomUUID', randomUUID],
];

export function fillOlderBrowser(): void {
  for (const [owner, name, value] of LATER_METHODS) {
    if (name in owner) continue;
    Object.defineProperty(owner, name, { value, configurable: true, writable: true });
  }
}

function at<T>(this: ArrayLike<T>, index: number): T | undefined {
  const whole = Math.trunc(index) || 0;
  return this[whole < 0 ? this.length + whole : whole];
}

function findLast<T>(this: T[], test: (one: T, i: number, all: T[]) => boolean): T | undefined {
  for (let i = this.length - 1; i >= 0; i -= 1) if (test(this[i] as T, i, this)) return this[i];
  return undefined;
}

function toSorted<T>(this: T[], compare?: (a: T, b: T) => number): T[] {
  return this.slice().sort(compare);
}

function toReversed<T>(this: T[]): T[] {
  return this.slice().reverse();
}

function replaceAll(this: string, sought: string | RegExp, by: string): string {
  if (typeof sought !== 'string') return this.replace(sought, by);
  return typeof by === 'string'
    ? this.split(sought).join(by)
    : this.replace(new RegExp(sought.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'), 'g'), by);
}

/** Written the old way: calling what is being filled in would call itself for ever. */
function hasOwn(record: object, key: PropertyKey): boolean {
  return Object.getOwnPropertyDescriptor(record, key) !== undefined;
}

function groupBy<T, K>(all: Iterable<T>, keyOf: (one: T, i: number) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  let i = 0;
  for (const one of all) {
    const key = keyOf(one, i);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
    i += 1;
  }
  return groups;
}

/** Also where there is one that a page without https may not use. */
function randomUUID(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] as number) & 15) | 64;
  bytes[8] = ((bytes[8] as number) & 63) | 128;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
