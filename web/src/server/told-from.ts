import { type Failure, failure, isFailure } from '@huyin/law';
import { type FactName, queryToFacts, VALUES } from '@huyin/triage';
import type { Put, Told } from '../address.ts';

/** No honest address of ours is longer; far beyond it somebody is trying something. */
const LONGEST_QUERY = 4000;

/** The facts of an address or a plain form. */
export function toldFrom(query: URLSearchParams, today: string): Told | Failure {
  if (query.toString().length > LONGEST_QUERY) {
    return failure('too-long', {}, '这个地址太长了，我们读不了。');
  }
  const told = queryToFacts(query);
  if (isFailure(told)) return told;
  if (told.event && told.event > today) {
    return failure(
      'future',
      { event: told.event },
      `发生日期 ${told.event} 在今天（${today}）之后，请改一下。`,
    );
  }
  return told;
}

/** Of a malformed address, every part that can still be understood, so that nothing has to be said twice. */
export function salvage(query: URLSearchParams, today: string): Told {
  const kept = new URLSearchParams();
  for (const [name, words] of [...query].slice(0, 60)) {
    for (const value of words.slice(0, 600).split('.')) {
      const tried = new URLSearchParams(kept);
      tried.append(name, value);
      if (!isFailure(toldFrom(tried, today))) kept.append(name, value);
    }
  }
  const told = toldFrom(kept, today);
  return isFailure(told) ? { facts: {} } : told;
}

/** Which questions were put before this one, from the field `q`; names that are no facts are dropped. */
export function putFrom(query: URLSearchParams): Put {
  const names = (query.get('q') ?? '').slice(0, 400).split('.');
  return [...new Set(names)].filter((name): name is FactName => Object.hasOwn(VALUES, name));
}
