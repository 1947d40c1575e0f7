import type { AssociationLevel } from './associations.ts';
import { FieldScores, highestOf } from './field-scores.ts';

/** A learned level laid over this index: which of its units stands for which article, heading or law here. */
export class LearnedLevel {
  readonly scores: FieldScores;
  readonly prior: Float32Array;
  readonly #unitOf: Int32Array;

  constructor(level: AssociationLevel, names: readonly string[]) {
    this.scores = new FieldScores(level.terms);
    const units = new Map(level.names.map((name, i) => [name, i]));
    this.#unitOf = Int32Array.from(names, (name) => units.get(name) ?? -1);
    this.prior = Float32Array.from(this.#unitOf, (unit) =>
      unit < 0 ? 0 : Math.log1p(level.counts[unit] ?? 0),
    );
  }

  score(at: number): number {
    const unit = this.#unitOf[at] as number;
    return unit < 0 ? 0 : (this.scores.scores[unit] as number);
  }

  knows(at: number): boolean {
    return (this.#unitOf[at] as number) >= 0;
  }

  /** The score of each unit, the best of all counting "weight". */
  shares(weight: number): Float32Array {
    const scale = weight / (highestOf(this.scores.scores) || 1);
    const out = new Float32Array(this.prior.length);
    for (let i = 0; i < out.length; i += 1) out[i] = this.score(i) * scale;
    return out;
  }
}
