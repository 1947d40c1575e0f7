import { type FactName, type Facts, factsToQuery } from '@huyin/triage';
import { statuteArticlePath, versionPath } from './views/know/addresses.ts';

/** What an address says: facts (categories only) and the day of the event. */
export interface Told {
  readonly facts: Facts;
  readonly event?: string;
}

/** Which questions were put, in order: `asked` is a fact of its own, so the field is called `q`. */
export type Put = readonly FactName[];

function path(page: string, { facts, event }: Told, more: Record<string, string> = {}): string {
  const query = new URLSearchParams(factsToQuery(facts, event));
  for (const [name, value] of Object.entries(more)) query.set(name, value);
  const text = query.toString();
  return text ? `${page}?${text}` : page;
}

export const planPath = (told: Told): string => path('/plan', told);
export const familyPath = (told: Told): string => path('/family', told);
export const understoodPath = (told: Told): string => path('/understood', told);
export const questionPath = (told: Told, put: Put): string =>
  path('/ask', told, put.length ? { q: put.join('.') } : {});
export const lawPath = (law: string, version: string, article?: string): string =>
  article ? statuteArticlePath(law, version, article) : versionPath(law, version);

/** The same facts with one of them answered, replaced or, without a value, taken away. */
export function withFact(told: Told, fact: FactName, value?: string): Told {
  const { [fact]: _was, ...rest } = told.facts;
  return { ...told, facts: (value === undefined ? rest : { ...rest, [fact]: value }) as Facts };
}

/** A paper, with the facts of the plan it came from, so that what is known is filled in. */
export const paperPath = (id: string, told: Told): string => path(`/papers/${id}`, told);
export const papersPath = (told: Told): string => path('/papers', told);
