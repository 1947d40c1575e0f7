import type { Condition, Test } from './template.ts';
import { answerOf, isPresent, isShown, type Row, type Value, type Values } from './value.ts';

/** Does the condition of an `{{#if}}` hold? An absent value makes every comparison false. */
export function holds(condition: Condition, values: Values, row?: Row): boolean {
  const { join, tests } = condition;
  const test = (one: Test): boolean => testHolds(one, one.own ? row : values) !== one.not;
  return join === 'and' ? tests.every(test) : tests.some(test);
}

function testHolds({ name, op, value: wanted = '' }: Test, from: Values | Row | undefined): boolean {
  const value = from && answerOf<Value>(from, name);
  if (!isPresent(value) || value === undefined) return false;
  if (op === undefined) return value !== 'no';
  if (Array.isArray(value)) return value.includes(wanted as never) === (op === '=');
  if (isShown(value)) return false;
  const order = compare(String(value).trim(), wanted);
  if (op === '=') return order === 0;
  if (op === '!=') return order !== 0;
  if (op === '>=') return order >= 0;
  if (op === '<=') return order <= 0;
  return op === '>' ? order > 0 : order < 0;
}

/** Days as `YYYY-MM-DD` order as words do; plain numbers order as numbers. */
function compare(a: string, b: string): number {
  const numbers = [a, b].every((text) => /^\d+(\.\d+)?$/.test(text));
  if (numbers) return Number(a) - Number(b);
  return a === b ? 0 : a < b ? -1 : 1;
}
