import { describe, expect, it } from 'vitest';
import { pack, packingTaken, unpack } from './packing.ts';

describe('the form a browser takes', () => {
  it.each([
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip, deflate', 'gzip'],
    ['gzip;q=1.0, br;q=0', 'gzip'],
    ['br;q=0.0,gzip', 'gzip'],
    ['br;q=0.5', 'br'],
    ['gzip;q=0', undefined],
    ['identity', undefined],
    ['', undefined],
    [undefined, undefined],
  ] as const)('%s → %s', (accepted, form) => {
    expect(packingTaken(accepted)).toBe(form);
  });

  it.each(['br', 'gzip'] as const)('unpacks what it packed: %s', (form) => {
    const words = new TextEncoder().encode('护隐'.repeat(2000));
    const packed = pack(words, form);
    expect(packed.length).toBeLessThan(200);
    expect(unpack(packed, form)).toEqual(words);
  });
});
