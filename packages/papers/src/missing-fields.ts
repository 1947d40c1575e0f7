import type { PaperField } from './field.ts';
import { holds } from './hold.ts';
import type { Paper } from './paper.ts';
import { parseCondition } from './parse-condition.ts';
import { answerOf, isPresent, type Value, type Values } from './value.ts';

/** The values a paper is rendered with: what was given, and the default where nothing was. */
export function withDefaults(paper: Pick<Paper, 'fields'>, values: Values): Values {
  const filled: [string, Value][] = paper.fields.flatMap((field): [string, Value][] => {
    const given = answerOf(values, field.id);
    if (given !== undefined && isPresent(given)) return [[field.id, given]];
    return field.default === undefined ? [] : [[field.id, field.default as Value]];
  });
  return Object.fromEntries(filled);
}

/** Is the field asked in this case? */
export function isAsked(field: PaperField, values: Values): boolean {
  const when = field.when === undefined ? undefined : parseCondition(field.when);
  return field.when === undefined || (when !== undefined && holds(when, values));
}

/** Ids of the fields the paper cannot do without and has not got, in the order they are asked. */
export function missingFields(paper: Pick<Paper, 'fields'>, values: Values): readonly string[] {
  const filled = withDefaults(paper, values);
  return paper.fields
    .filter((field) => !field.optional && isAsked(field, filled) && !isPresent(answerOf(filled, field.id)))
    .map(({ id }) => id);
}
