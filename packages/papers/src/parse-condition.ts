import { type Condition, OPERATORS, type Operator, type Test } from './template.ts';

const NAME = /^\.?[a-z][a-z0-9-]*(\.[a-z][a-z0-9-]*)*$/;

export const isName = (text: string): boolean => NAME.test(text);

/** `a`, `not a`, `a = x`, `event >= 2026-01-01`, joined by all `and` or all `or`; undefined when it is none. */
export function parseCondition(text: string): Condition | undefined {
  const joins = [...text.matchAll(/\s(and|or)\s/g)].map(([, join]) => join);
  const join = joins[0] === 'or' ? 'or' : 'and';
  if (joins.some((one) => one !== join)) return undefined;
  const tests: Test[] = [];
  for (const part of text.split(/\s(?:and|or)\s/)) {
    const test = parseTest(part.trim());
    if (!test) return undefined;
    tests.push(test);
  }
  return { join, tests };
}

function parseTest(text: string): Test | undefined {
  const not = /^not\s/.test(text);
  const body = not ? text.slice(4).trim() : text;
  const found = /(>=|<=|!=|=|>|<)/.exec(body);
  const op = found?.[1] as Operator | undefined;
  const name = (found ? body.slice(0, found.index) : body).trim();
  if (!isName(name)) return undefined;
  const own = name.startsWith('.');
  const base = { not, name: own ? name.slice(1) : name, own };
  if (!found || !op) return base;
  const value = body.slice(found.index + op.length).trim();
  return value === '' || OPERATORS.some((sign) => value.includes(sign)) ? undefined : { ...base, op, value };
}
