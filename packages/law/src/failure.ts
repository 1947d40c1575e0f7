/**
 * The one error shape of the whole product: a name a program can switch on, typed details,
 * and a sentence for people (what happened, where, what to do). Expected failures are returned
 * as values of this type; only the impossible throws.
 */
export interface Failure<Name extends string = string, Details = unknown> {
  readonly failure: Name;
  readonly details: Details;
  readonly sentence: string;
}

export function failure<Name extends string, Details>(
  name: Name,
  details: Details,
  sentence: string,
): Failure<Name, Details> {
  return { failure: name, details, sentence };
}

export function isFailure(value: unknown): value is Failure {
  return typeof value === 'object' && value !== null && 'failure' in value && 'sentence' in value;
}
