import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fillOlderBrowser, LATER_METHODS } from './older-browsers.ts';

type Any = (...given: unknown[]) => unknown;
const ours = (owner: object, name: string): Any =>
  LATER_METHODS.find((one) => one[0] === owner && one[1] === name)?.[2] as Any;
const numbers = fc.array(fc.integer({ min: -9, max: 9 }));
const even = (n: number): boolean => n % 2 === 0;

it('each gives what the browser of today gives', () => {
  fc.assert(
    fc.property(numbers, fc.integer({ min: -12, max: 12 }), fc.string(), (list, index, words) => {
      expect(ours(Array.prototype, 'at').call(list, index)).toBe(list.at(index));
      expect(ours(String.prototype, 'at').call(words, index)).toBe(words.at(index));
      expect(ours(Array.prototype, 'findLast').call(list, even)).toBe(list.findLast(even));
      expect(ours(Array.prototype, 'toReversed').call(list)).toEqual(list.toReversed());
      expect(ours(Array.prototype, 'toSorted').call(list, (a: number, b: number) => b - a)).toEqual(
        list.toSorted((a, b) => b - a),
      );
      expect(ours(Map, 'groupBy')(list, even)).toEqual(Map.groupBy(list, even));
      expect(ours(Object, 'hasOwn')(list, index)).toBe(Object.hasOwn(list, index));
    }),
    { numRuns: 500 },
  );
});

it('replaces every place, and takes sought signs as they are', () => {
  const replaceAll = ours(String.prototype, 'replaceAll');
  expect(replaceAll.call('a.b.c', '.', '-')).toBe('a-b-c');
  expect(replaceAll.call('1，2,3', /[,，]/g, '')).toBe('123');
});

it('fills what is missing and leaves what is there', () => {
  const native = Array.prototype.at;
  const descriptor = Object.getOwnPropertyDescriptor(Array.prototype, 'findLast') as PropertyDescriptor;
  Reflect.deleteProperty(Array.prototype, 'findLast');
  fillOlderBrowser();
  const filled = [1, 2, 3].findLast((n) => n < 3);
  const keys = Object.keys([1]);
  Object.defineProperty(Array.prototype, 'findLast', descriptor);
  expect(filled).toBe(2);
  expect(keys).toEqual(['0']);
  expect(Array.prototype.at).toBe(native);
});

it('makes a random UUID of version 4', () => {
  const made = ours(crypto, 'randomUUID');
  expect(made()).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
  expect(made()).not.toBe(made());
});

it('stands on nothing it fills in', () => {
  const natives = LATER_METHODS.flatMap(([owner, name]) => {
    const native = Object.getOwnPropertyDescriptor(owner, name);
    return native ? [[owner, name, native] as const] : [];
  });
  for (const [owner, name] of natives) Reflect.deleteProperty(owner, name);
  fillOlderBrowser();
  const found = [
    Object.hasOwn({ a: 1 }, 'a') && !Object.hasOwn({}, 'toString'),
    [3, 1, 2].toSorted().join(),
    [1, 2].toReversed().join(),
    [1, 2].at(-1),
    'abc'.at(-1),
    'a.a'.replaceAll('.', '-'),
    [...Map.groupBy([1, 2, 3], even)].length,
  ];
  for (const [owner, name, native] of natives) Object.defineProperty(owner, name, native);
  expect(found).toEqual([true, '1,2,3', '2,1', 2, 'c', 'a-a', 2]);
});
