import type { FactName, FactRef, Facts } from '@huyin/triage';

/** Every fact said, one by one, in the order of the address: what happened before what leaked is easier to read. */
export function toldFacts(facts: Facts): readonly FactRef[] {
  const refs = Object.entries(facts).flatMap(([fact, said]) =>
    (typeof said === 'string' ? [said] : said).map((value) => ({ fact: fact as FactName, value })),
  );
  return refs.sort((a, b) => Number(b.fact === 'happened') - Number(a.fact === 'happened'));
}

/** Facts answered 不清楚 explain nothing and need no correcting. */
export function isSaid(ref: FactRef): boolean {
  return ref.value !== 'unknown';
}
