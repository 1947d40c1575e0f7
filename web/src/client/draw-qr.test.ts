import decodeQR from 'qr/decode.js';
import { expect, it } from 'vitest';
import { QUIET, qrSquares } from './draw-qr.ts';

const ADDRESSES = [
  'https://huyin.example/guides/extortion',
  'http://127.0.0.1:8080/laws/public-security-law/2026-01-01/56',
  `https://huyin.example/laws/x/2021-01-01/${encodeURIComponent('附件 一')}`,
];

/** Every square four pixels wide, as a camera would see it. */
function picture(rows: readonly (readonly boolean[])[]): {
  width: number;
  height: number;
  data: Uint8ClampedArray;
} {
  const side = 4;
  const width = rows.length * side;
  const data = new Uint8ClampedArray(width * width * 4).fill(255);
  for (let y = 0; y < width; y += 1)
    for (let x = 0; x < width; x += 1)
      if (rows[Math.floor(y / side)]?.[Math.floor(x / side)])
        data.fill(0, (y * width + x) * 4, (y * width + x) * 4 + 3);
  return { width, height: width, data };
}

it.each(ADDRESSES)('%s is read back from its squares', (address) => {
  expect(decodeQR(picture(qrSquares(address)))).toBe(address);
});

it('has white around it', () => {
  const rows = qrSquares(ADDRESSES[0] as string);
  expect(rows.slice(0, QUIET).flat().some(Boolean)).toBe(false);
  expect(rows.every((row) => !row.slice(0, QUIET).some(Boolean))).toBe(true);
});
