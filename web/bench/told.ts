import { type FactName, type Facts, VALUES } from '@huyin/triage';

/** Small and seeded, so that two runs ask for the same pages. */
function mulberry(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const SINGLES: readonly FactName[] = [
  'actor',
  'who',
  'money',
  'danger',
  'evidence',
  'police',
  'asked',
  'when',
];

/** Facts as people have them: one to three things happened, up to three leaked, some questions answered. */
export function manyFacts(count: number, seed = 20261123): readonly Facts[] {
  const random = mulberry(seed);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const some = (from: readonly string[], most: number): string[] => [
    ...new Set(Array.from({ length: 1 + Math.floor(random() * most) }, () => pick(from))),
  ];
  return Array.from({ length: count }, () => {
    const facts: Record<string, string | string[]> = {
      happened: some(Object.keys(VALUES.happened), 3),
      leaked: some(Object.keys(VALUES.leaked), 3),
    };
    for (const fact of SINGLES) if (random() < 0.4) facts[fact] = pick(Object.keys(VALUES[fact]));
    return facts as Facts;
  });
}
