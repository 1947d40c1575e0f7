import { addScores, findTerm, inverseFrequency, type Postings } from './postings.ts';

/** BM25 of one question over one field: a score for every unit, kept in one array that is reused. */
export class FieldScores {
  readonly scores: Float32Array;
  readonly #postings: Postings;

  constructor(postings: Postings) {
    this.#postings = postings;
    this.scores = new Float32Array(postings.unitCount);
  }

  run(terms: ReadonlyMap<number, number>): void {
    this.scores.fill(0);
    for (const [key, weight] of terms) {
      const term = findTerm(this.#postings, key);
      if (term < 0) continue;
      addScores(this.#postings, term, (weight * this.idf(term)) / 255, this.scores);
    }
  }

  idf(term: number): number {
    const { starts, unitCount } = this.#postings;
    return inverseFrequency(unitCount, (starts[term + 1] as number) - (starts[term] as number));
  }
}

export function highestOf(scores: Float32Array): number {
  let highest = 0;
  for (let i = 0; i < scores.length; i += 1)
    if ((scores[i] as number) > highest) highest = scores[i] as number;
  return highest;
}
