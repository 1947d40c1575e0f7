import { knownValues, type Paper, type Value, type Values } from '@huyin/papers';
import type { Told } from '../address.ts';

/** Of what the plan knows, the answers to the questions of this paper, and only those among its choices. */
export function knownFor(paper: Paper, { facts, event }: Told): Values {
  const known = knownValues(facts as Readonly<Record<string, string | readonly string[]>>, event);
  return Object.fromEntries(
    paper.fields.flatMap(({ id, choices }): [string, Value][] => {
      const value = known[id];
      const fitting = value !== undefined && choices ? fit(value, Object.keys(choices)) : value;
      return fitting === undefined ? [] : [[id, fitting]];
    }),
  );
}

/** A paper may offer fewer choices than the plan. */
function fit(value: Value, choices: readonly string[]): Value | undefined {
  if (!Array.isArray(value)) return choices.includes(String(value)) ? value : undefined;
  const both = (value as readonly string[]).filter((one) => choices.includes(one));
  return both.length ? both : undefined;
}
