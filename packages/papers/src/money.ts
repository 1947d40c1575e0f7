/** Money is counted in whole 分, never in fractions. Up to 9,999 亿 元: exact in a plain number. */
const SHAPE = /^\d{1,12}(\.\d{1,2})?$/;
const DIGITS = '零壹贰叁肆伍陆柒捌玖';
const UNITS = ['', '拾', '佰', '仟'];
const SECTIONS = ['', '万', '亿'];

/** `1,234.5` or 1234.5 → 123450 分; undefined when it is no amount of money. */
export function readMoney(value: string | number): number | undefined {
  const text = String(value).trim().replaceAll(/[,，]/g, '');
  if (!SHAPE.test(text)) return undefined;
  const [yuan = '0', fen = ''] = text.split('.');
  return Number(yuan) * 100 + Number(fen.padEnd(2, '0'));
}

/** 123450 分 → `1,234.50 元`. */
export function printMoney(fen: number): string {
  const yuan = String(Math.floor(fen / 100)).replace(/\B(?=(\d{3})+$)/g, ',');
  return `${yuan}.${String(fen % 100).padStart(2, '0')} 元`;
}

/** 123450 分 → `人民币壹仟贰佰叁拾肆元伍角整`, as cheques and courts write it. */
export function printCapitalMoney(fen: number): string {
  const yuan = Math.floor(fen / 100);
  const jiao = Math.floor(fen / 10) % 10;
  const rest = fen % 10;
  const whole = yuan > 0 ? `${capitalYuan(yuan)}元` : '';
  if (jiao === 0 && rest === 0) return `人民币${whole || '零元'}整`;
  const gap = whole && jiao === 0 ? '零' : '';
  const parts = `${jiao ? `${DIGITS[jiao]}角` : ''}${rest ? `${DIGITS[rest]}分` : '整'}`;
  return `人民币${whole}${gap}${parts}`;
}

function capitalYuan(yuan: number): string {
  let out = '';
  for (let section = 2; section >= 0; section--) {
    const four = fourAt(yuan, section);
    if (four === 0) continue;
    if (out && (four < 1000 || skipped(yuan, section))) out += '零';
    out += capitalFour(four) + SECTIONS[section];
  }
  return out;
}

/** The four digits of 个, 万 or 亿. */
function fourAt(yuan: number, section: number): number {
  return Math.floor(yuan / 10_000 ** section) % 10_000;
}

/** True when the section above was empty: 壹亿零… */
function skipped(yuan: number, section: number): boolean {
  return section < 2 && fourAt(yuan, section + 1) === 0;
}

function capitalFour(four: number): string {
  let out = '';
  let gap = false;
  for (let place = 3; place >= 0; place--) {
    const digit = Math.floor(four / 10 ** place) % 10;
    if (digit === 0) {
      gap = out !== '';
      continue;
    }
    out += `${gap ? '零' : ''}${DIGITS[digit]}${UNITS[place]}`;
    gap = false;
  }
  return out;
}
