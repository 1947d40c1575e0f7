/**
 * FNV-1a, 64 bits as 16 hex digits, over code points, spaces left out: tells whether a
 * statute text changed by accident. Not a defence against someone who wants a collision.
 */
export function textHash(paragraphs: readonly string[]): string {
  let high = 0xcbf29ce4;
  let low = 0x84222325;
  for (const char of paragraphs.join('\n').replace(/[^\S\n]/g, '')) {
    low = (low ^ (char.codePointAt(0) ?? 0)) >>> 0;
    // Multiply by the prime 0x100000001b3 in two 32-bit halves: a number holds only 53 bits.
    const product = low * 0x1b3;
    high = (Math.imul(high, 0x1b3) + (low << 8) + Math.floor(product / 0x100000000)) >>> 0;
    low = product >>> 0;
  }
  return high.toString(16).padStart(8, '0') + low.toString(16).padStart(8, '0');
}
