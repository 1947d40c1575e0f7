import fc from 'fast-check';
import { checkDigit } from '../src/id-number.ts';
import type { Field, SubField, Value, Values } from '../src/index.ts';
import { isPresent } from '../src/index.ts';

/** What people paste, and what would harm if it were read as template. */
const NASTY = [
  '{{me.name}}',
  '{{#if x}}',
  '{{/each}}',
  '{{law pipl 1}}',
  '}}{{',
  '[label] 正文',
  '# 标题',
  '| a | b |',
  '---',
  '// 注释',
  '第一行\n第二行\r\n\n第三行',
  '买买提·艾力',
  '㛃䶮𬭎堃喆',
  '\u202e反过来\u0007',
  '证据9',
  '__proto__',
  '。',
];

/** Valid answers to every field of a dictionary: one set fills every paper. */
export function arbitraryValues(fields: readonly Field[]): fc.Arbitrary<Values> {
  return fc.record(Object.fromEntries(fields.map((field) => [field.id, arbitraryValue(field)])));
}

function arbitraryValue(field: Field): fc.Arbitrary<Value> {
  if (field.kind !== 'list') return arbitraryAnswer(field);
  const required = (field.of ?? []).filter(({ optional }) => !optional).map(({ id }) => id);
  const cells = Object.fromEntries((field.of ?? []).map((column) => [column.id, arbitraryAnswer(column)]));
  const row = fc.record(cells, { requiredKeys: required }) as fc.Arbitrary<Record<string, string>>;
  return fc.array(row, { minLength: 1, maxLength: 3 });
}

function arbitraryAnswer({ kind, choices = {}, max = 40 }: SubField): fc.Arbitrary<Value> {
  if (kind === 'date') return arbitraryDay;
  if (kind === 'money') return fc.integer({ min: 0, max: 10 ** 9 }).map((fen) => (fen / 100).toFixed(2));
  if (kind === 'number') return fc.nat(100_000);
  if (kind === 'choice') return fc.constantFrom(...Object.keys(choices));
  if (kind === 'many') return fc.subarray(Object.keys(choices), { minLength: 1 });
  if (kind === 'yes-no') return fc.constantFrom('yes', 'no');
  if (kind === 'id-number') return arbitraryIdNumber;
  return arbitraryText(max);
}

const FIRST = Date.UTC(2015, 0, 1);
const LAST = Date.UTC(2026, 10, 23);
const arbitraryDay = fc
  .integer({ min: FIRST / 86_400_000, max: LAST / 86_400_000 })
  .map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10));

const arbitraryIdNumber = fc.tuple(arbitraryDay, fc.integer({ min: 0, max: 999 })).map(([day, order]) => {
  const digits = `110101${day.replaceAll('-', '')}${String(order).padStart(3, '0')}`;
  return digits + checkDigit(digits);
});

export function arbitraryText(max: number): fc.Arbitrary<string> {
  const any = fc.string({ unit: 'binary', minLength: 1, maxLength: Math.min(max, 30) });
  return fc
    .oneof(fc.constantFrom(...NASTY), any)
    .filter((text) => isPresent(text) && [...text].length <= max);
}
