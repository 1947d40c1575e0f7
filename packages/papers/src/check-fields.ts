import { type Failure, failure, isFailure, parseDate } from '@huyin/law';
import { cleanText } from './clean-text.ts';
import type { Field, SubField } from './field.ts';
import { faultOfIdNumber } from './id-number.ts';
import { readMoney } from './money.ts';
import { answerOf, isPresent, isShown, type Value, type Values } from './value.ts';

export type BadValue = Failure<
  'bad-field-value',
  { field: string; label: string; row?: number; column?: string }
>;

const MAX = { text: 200, lines: 8000 };

/** Everything given that its field does not accept, each by the plain label of the field. */
export function checkFields(values: Values, fields: readonly Field[]): BadValue[] {
  return fields.flatMap((field) => {
    const value = answerOf(values, field.id);
    if (value === undefined || !isPresent(value)) return [];
    if (field.kind === 'list') return checkRows(field, value);
    const wrong = faultOf(field, value);
    return wrong ? [bad(field, wrong)] : [];
  });
}

function bad(field: Field, wrong: string, place: { row?: number; column?: SubField } = {}): BadValue {
  const { row, column } = place;
  const where = column
    ? `第 ${(row ?? 0) + 1} 行的“${column.label}”`
    : row === undefined
      ? ''
      : `第 ${row + 1} 行`;
  const details = {
    field: field.id,
    label: field.label,
    ...(row === undefined ? {} : { row }),
    ...(column ? { column: column.id } : {}),
  };
  return failure('bad-field-value', details, `“${field.label}”${where}：${wrong}`);
}

function checkRows(field: Field, value: Value): BadValue[] {
  if (!Array.isArray(value)) return [bad(field, '这里应当是一张清单。')];
  return value.flatMap((row: unknown, i) => {
    if (typeof row !== 'object' || row === null) return [bad(field, '这一行读不出来。', { row: i })];
    const cells = row as Readonly<Record<string, Value>>;
    const strange = Object.keys(cells).filter((id) => !field.of?.some((column) => column.id === id));
    return [
      ...strange.map((id) => bad(field, `没有“${id.slice(0, 40)}”这一栏。`, { row: i })),
      ...(field.of ?? []).flatMap((column) => {
        const cell = answerOf(cells, column.id);
        if (cell === undefined || !isPresent(cell))
          return column.optional ? [] : [bad(field, '还没有填。', { row: i, column })];
        const wrong = faultOf(column, cell);
        return wrong ? [bad(field, wrong, { row: i, column })] : [];
      }),
    ];
  });
}

function faultOf(field: SubField, value: Value): string | undefined {
  if (isShown(value)) return undefined;
  if (field.kind === 'many') return faultOfMany(field, value);
  if (typeof value !== 'string' && typeof value !== 'number') return '这里应当填一项文字。';
  const text = cleanText(String(value)).trim();
  if (field.kind === 'choice')
    return Object.hasOwn(field.choices ?? {}, text) ? undefined : '请从给出的选项里选。';
  if (field.kind === 'yes-no') return text === 'yes' || text === 'no' ? undefined : '请选“是”或“否”。';
  if (field.kind === 'date') {
    const date = parseDate(text);
    return isFailure(date) ? date.sentence : undefined;
  }
  if (field.kind === 'money')
    return readMoney(text) === undefined ? '金额写成 1234.50 这样，单位是元，最多两位小数。' : undefined;
  if (field.kind === 'number') return /^\d{1,12}$/.test(text) ? undefined : '请填一个整数。';
  if (field.kind === 'id-number') return faultOfIdNumber(text);
  const max = field.max ?? (field.kind === 'lines' ? MAX.lines : MAX.text);
  return [...text].length > max ? `最多 ${max} 个字。请写短一些，细节放进附件。` : undefined;
}

function faultOfMany(field: SubField, value: Value): string | undefined {
  const known =
    Array.isArray(value) &&
    value.every((one) => typeof one === 'string' && Object.hasOwn(field.choices ?? {}, one));
  return known ? undefined : '请从给出的选项里选，可以选多项。';
}
