import { type Failure, failure, isFailure, parseDate } from '@huyin/law';
import type { Dates } from './condition.ts';
import { type FactName, type Facts, VALUES } from './facts.ts';

export type BadFacts = Failure<'bad-facts', { fact: string; value: string }>;

const LISTS: readonly string[] = ['leaked', 'happened'];
/** Longer than all categories together; anything beyond is not ours. */
const LONGEST = 600;

/** Facts as an address: categories only, lists joined with dots, in one canonical order. */
export function factsToQuery(facts: Facts, event?: string): string {
  const query = new URLSearchParams();
  for (const fact of Object.keys(VALUES) as FactName[]) {
    const said = facts[fact];
    if (said === undefined) continue;
    const known = Object.keys(VALUES[fact]);
    const values = typeof said === 'string' ? [said] : known.filter((v) => (said as string[]).includes(v));
    if (values.length) query.set(fact, values.join('.'));
  }
  if (event) query.set('event', event);
  return query.toString();
}

/**
 * Reads facts and the day of the event from an address or a plain form (repeated fields).
 * Fields it does not know are left alone, because WeChat adds its own (from=singlemessage).
 */
export function queryToFacts(query: URLSearchParams): { facts: Facts; event?: string } | BadFacts {
  const facts: Record<string, string | string[]> = {};
  for (const fact of Object.keys(VALUES) as FactName[]) {
    const raw = query.getAll(fact).join('.');
    if (raw.length > LONGEST) return badFacts(fact, raw);
    const values = [...new Set(raw.split('.').filter(Boolean))];
    const unknown = values.find((value) => !Object.hasOwn(VALUES[fact], value));
    if (unknown !== undefined) return badFacts(fact, unknown);
    if (LISTS.includes(fact)) {
      if (values.length) facts[fact] = values;
    } else if (values.length > 1) return badFacts(fact, values.join('.'));
    else if (values[0]) facts[fact] = values[0];
  }
  const day = query.get('event');
  if (!day) return { facts: facts as Facts };
  const event = parseDate(day);
  if (isFailure(event)) return badFacts('event', day);
  return { facts: facts as Facts, event };
}

/** Facts from JSON (`--facts`), the same rules: every name and value must be one we know. */
export function readFacts(json: unknown): { facts: Facts; event?: string } | BadFacts {
  if (typeof json !== 'object' || json === null || Array.isArray(json))
    return badFacts('facts', String(json));
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(json)) {
    const known = Object.hasOwn(VALUES, name) || name === 'event';
    const words = Array.isArray(value) ? value : [value];
    if (!known || words.some((word) => typeof word !== 'string'))
      return badFacts(name, JSON.stringify(value));
    query.set(name, words.join('.'));
  }
  return queryToFacts(query);
}

function badFacts(fact: string, value: string): BadFacts {
  const options = Object.hasOwn(VALUES, fact)
    ? `可以用：${Object.keys(VALUES[fact as FactName]).join('、')}。`
    : fact === 'event'
      ? '日期请写成 2025-10-01 这样。'
      : `可以用的名称：${Object.keys(VALUES).join('、')}、event。`;
  const shown = value.slice(0, 40);
  return failure('bad-facts', { fact, value: shown }, `“${fact}”的值“${shown}”我们不认识。${options}`);
}

export function datesOf(today: string, event?: string): Dates {
  return event ? { today, event } : { today };
}
