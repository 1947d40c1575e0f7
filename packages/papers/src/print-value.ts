import { isFailure, parseDate } from '@huyin/law';
import { cleanText } from './clean-text.ts';
import type { SubField } from './field.ts';
import { printCapitalMoney, printMoney, readMoney } from './money.ts';
import type { Filter } from './template.ts';
import { isShown, type Value } from './value.ts';

/** 2026-06-03 → 2026年6月3日. */
export function printDate(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${year}年${month}月${day}日`;
}

/**
 * A value the way its kind is written in a letter; undefined when it is not of that kind. Line breaks
 * are kept: the block decides what they become.
 */
export function printValue(field: SubField, value: Value, filter?: Filter): string | undefined {
  if (isShown(value)) return value.shown;
  if (Array.isArray(value)) return printMany(field, value);
  const text = cleanText(String(value)).trim();
  switch (field.kind) {
    case 'date':
      return isFailure(parseDate(text)) ? undefined : printDate(text);
    case 'money':
      return printAmount(text, filter);
    case 'choice':
    case 'many':
      return labelOf(field, text);
    case 'yes-no':
      return text === 'yes' ? '是' : text === 'no' ? '否' : undefined;
    case 'id-number':
      return text.toUpperCase();
    case 'list':
      return undefined;
    default:
      return text;
  }
}

function printAmount(text: string, filter?: Filter): string | undefined {
  const fen = readMoney(text);
  if (fen === undefined) return undefined;
  return filter === '大写' ? printCapitalMoney(fen) : printMoney(fen);
}

function printMany(field: SubField, value: readonly unknown[]): string | undefined {
  const labels = value.map((one) => (typeof one === 'string' ? labelOf(field, one) : undefined));
  return labels.some((label) => label === undefined) ? undefined : joined(labels as string[]);
}

/** Labels that hold a 、 themselves are kept apart by ；. */
function joined(labels: readonly string[]): string {
  return labels.join(labels.some((label) => label.includes('、')) ? '；' : '、');
}

function labelOf(field: SubField, value: string): string | undefined {
  const { choices } = field;
  return choices && Object.hasOwn(choices, value) ? choices[value] : undefined;
}
