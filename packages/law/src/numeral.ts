/** Chinese numerals as statutes write them: 一 to 九千九百九十九, with 〇 and 零. */
const DIGITS = '零一二三四五六七八九';
const UNITS: Record<string, number> = { 十: 10, 百: 100, 千: 1000 };
const LONGEST = 12;

/**
 * `二百五十三` → 253, `一〇三四` → 1034. Also reads full-width and half-width digits. NaN when it is
 * not a numeral: units must fall (百 before 十) and only 十 may open without a digit.
 */
export function readNumeral(text: string): number {
  if (text === '' || text.length > LONGEST) return Number.NaN;
  const plain = text.normalize('NFKC').replace(/〇|○/g, '零').replace(/两/g, '二');
  if (/^\d{1,5}$/.test(plain)) return Number(plain);
  if (plain.length > 1 && /^[零一二三四五六七八九]+$/.test(plain)) return readPlaces(plain);
  return readUnits(plain);
}

/** 一〇三四, place by place. A lone 零八 is not one: 零 opens no article number. */
function readPlaces(plain: string): number {
  if (plain.startsWith('零')) return Number.NaN;
  return Number(Array.from(plain, (char) => DIGITS.indexOf(char)).join(''));
}

function readUnits(plain: string): number {
  let total = 0;
  let digit = 0;
  let ceiling = 10000;
  for (const char of plain) {
    const value = DIGITS.indexOf(char);
    const unit = UNITS[char];
    if (value >= 0) {
      if (digit) return Number.NaN;
      digit = value;
    } else if (unit && unit < ceiling && (digit || unit === 10)) {
      total += (digit || 1) * unit;
      digit = 0;
      ceiling = unit;
    } else return Number.NaN;
  }
  return total + digit || Number.NaN;
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
