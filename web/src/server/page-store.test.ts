import { gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { PageStore } from './page-store.ts';

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

it('makes a page once and packs the same bytes', () => {
  const store = new PageStore();
  let made = 0;
  const make = (): string => `页 ${++made}`;
  expect(text(store.get('a', make).html)).toBe('页 1');
  const again = store.get('a', make);
  expect(text(again.html)).toBe('页 1');
  expect(text(gunzipSync(again.gzip()))).toBe('页 1');
});

it('drops the page nobody asked for the longest when the pages outweigh the limit', () => {
  const store = new PageStore(300);
  let made = 0;
  const make = (): string => {
    made += 1;
    return 'x'.repeat(100);
  };
  store.get('a', make);
  store.get('b', make);
  store.get('a', make);
  store.get('c', make);
  expect(made).toBe(3);
  store.get('a', make);
  expect(made).toBe(3);
  store.get('b', make);
  expect(made).toBe(4);
});
