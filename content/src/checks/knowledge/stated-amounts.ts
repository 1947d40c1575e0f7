/** Days, money, counts: the figures of an article that its plain twin may neither drop nor invent. */
const DIGITS = '零一二三四五六七八九';
const TENS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const NUMBER = '(?:\\d+(?:\\.\\d+)?[百千万亿]?|[零〇一二两三四五六七八九十百千万亿]+)';
const UNIT = '(?:个工作日|周岁|岁|个月|小时|日|天|年|月|元|倍|条|次|人|%|％)';
/** 第二百五十三条之一 names an article, 这一条 points at one. */
const NAME = new RegExp(`[第这]${NUMBER}`, 'g');
// 一次性 counts nothing, 上一年度 is no span.
const AMOUNT = new RegExp(`(百分之)?(${NUMBER})(${UNIT})?(?!性|度)`, 'g');
const SAME_UNIT: Readonly<Record<string, string>> = { 天: '日', 岁: '周岁', 月: '个月', '％': '%' };

/** The figures a text states, each in one spelling: 五千万元 and 5000万元 are both `50000000元`. */
export function statedAmounts(text: string): Set<string> {
  const amounts = new Set<string>();
  for (const [, share, number = '', unit = ''] of text.replace(NAME, '').matchAll(AMOUNT)) {
    const value = amountOf(number);
    if (share) amounts.add(`${value}%`);
    else if (unit) amounts.add(`${value}${SAME_UNIT[unit] ?? unit}`);
  }
  return amounts;
}

/** 2.5, 50万, 五千万, 三十, 两: readNumeral of the law room stops at 9999 and knows no 万. */
function amountOf(number: string): number {
  const [, digits = '', scale = ''] = /^([\d.]*)(.*)$/.exec(number) ?? [];
  if (digits) return Number(digits) * (scaleOf(scale) || 1);
  let sum = 0;
  let section = 0;
  let digit = 0;
  for (const char of number.replace(/两/g, '二').replace(/〇/g, '零')) {
    const tens = TENS[char];
    if (tens) {
      section += (digit || 1) * tens;
      digit = 0;
    } else if (char === '万' || char === '亿') {
      sum = (sum + section + digit) * scaleOf(char);
      section = 0;
      digit = 0;
    } else digit = DIGITS.indexOf(char);
  }
  return sum + section + digit;
}

function scaleOf(char: string): number {
  if (char === '万') return 10_000;
  return char === '亿' ? 100_000_000 : (TENS[char] ?? 0);
}
