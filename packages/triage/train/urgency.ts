import { scoresOf, unpack } from '../src/understand/model.ts';
import { urgencyInputs } from '../src/understand/urgency.ts';
import { fit } from './fit.ts';
import { logistic } from './logistic.ts';
import { pack } from './pack.ts';
import { type Read, sampleOf } from './samples.ts';
import { seeded, shuffled } from './seeded.ts';

const FOLDS = 4;

/** The small urgency model learns from scores of models that never saw the text, as it will meet them in use. */
export function fitUrgency(reads: readonly Read[], seed = 20261123): number[] {
  const order = shuffled(reads, seeded(seed));
  const rows: number[][] = [];
  const answers: boolean[] = [];
  for (let k = 0; k < FOLDS; k++) {
    const model = unpack(pack(fit(order.filter((_, i) => i % FOLDS !== k).map(sampleOf)), []));
    for (const r of order.filter((_, i) => i % FOLDS === k)) {
      rows.push(urgencyInputs(r.text, r.hearing, scoresOf(model, r.features)));
      answers.push(r.example.urgent);
    }
  }
  return logistic(rows, answers);
}
