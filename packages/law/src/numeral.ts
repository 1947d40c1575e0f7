/** Chinese numerals as statutes write them: 一 to 九千九百九十九, with 〇 and 零. */
const DIGITS = '零一二三四五六七八九';
const UNITS: Record<string, number> = { 十: 10, 百: 100, 千: 1000 };

/** `二百五十三` → 253. Also reads full-width and half-width digits. NaN when it is not a numeral. */
export function readNumeral(text: string): number {
  const plain = text.normalize('NFKC').replace(/〇/g, '零').replace(/两/g, '二');
  if (/^\d{1,5}$/.test(plain)) return Number(plain);
  let total = 0;
  let digit = 0;
  for (const char of plain) {
    const value = DIGITS.indexOf(char);
    const unit = UNITS[char];
    if (value >= 0) digit = value;
    else if (unit) {
      total += (digit || 1) * unit;
      digit = 0;
    } else return Number.NaN;
  }
  return plain === '' ? Number.NaN : total + digit;
}

/** 253 → `二百五十三`; 1034 → `一千零三十四`; 10 → `十`. Whole numbers from 1 to 9999. */
export function printNumeral(value: number): string {
  let out = '';
  let skipped = false;
  for (const [unit, size] of [
    ['千', 1000],
    ['百', 100],
    ['十', 10],
    ['', 1],
  ] as const) {
    const digit = Math.floor(value / size) % 10;
    if (digit === 0) {
      skipped = out !== '';
      continue;
    }
    if (skipped) out += '零';
    skipped = false;
    out += digit === 1 && unit === '十' && out === '' ? '十' : DIGITS.charAt(digit) + unit;
  }
  return out;
}
