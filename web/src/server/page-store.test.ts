import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { PageStore } from './page-store.ts';

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

it('makes a page once and packs the same bytes', () => {
  const store = new PageStore();
  let made = 0;
  const make = (): string => `页 ${++made}`;
  expect(text(store.get('a', make).plain())).toBe('页 1');
  const again = store.get('a', make);
  expect(text(again.plain())).toBe('页 1');
  expect(text(gunzipSync(again.packed('gzip')))).toBe('页 1');
  expect(text(brotliDecompressSync(again.packed('br')))).toBe('页 1');
  expect(text(again.plain())).toBe('页 1');
  expect(made).toBe(1);
});

it('drops the page nobody asked for the longest when the pages outweigh the limit', () => {
  const store = new PageStore(250);
  const made: string[] = [];
  const ask = (key: string): void => {
    store.get(key, () => {
      made.push(key);
      return 'x'.repeat(100);
    });
  };
  for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) ask(key);
  expect(made).toEqual(['a', 'b', 'c', 'b']);
});
