import type { Associations } from '../src/search/associations.ts';
import { bestScores } from '../src/search/best-scores.ts';
import type { FeatureName } from '../src/search/feature-table.ts';
import { FeatureReader } from '../src/search/features.ts';
import { FirstStage } from '../src/search/first-stage.ts';
import { FIRST_STAGE } from '../src/search/first-stage-weights.ts';
import type { Lexicon } from '../src/search/lexicon.ts';
import { CANDIDATES } from '../src/search/reranker.ts';
import type { StatuteIndex } from '../src/search/statute-index.ts';
import type { LabelledQuestion } from './labelled-questions.ts';
import { seeded } from './seeded.ts';

/** The candidates of one question with their features, column by column. */
export interface CandidateRows {
  readonly question: LabelledQuestion;
  readonly candidates: Int32Array;
  readonly columns: readonly Float32Array[];
  readonly names: readonly FeatureName[];
}

export function readRows(
  questions: readonly LabelledQuestion[],
  index: StatuteIndex,
  lexicon: Lexicon,
  learned: Associations,
  weights = FIRST_STAGE,
): CandidateRows[] {
  const stage = new FirstStage(index, learned, weights);
  const reader = new FeatureReader(stage);
  return questions.map((question) => {
    stage.run(question.terms, lexicon.expand(question.text, question.terms));
    const candidates = bestScores(stage.scores, CANDIDATES);
    const { columns, names } = reader.read(question.terms, candidates);
    return { question, candidates, columns, names };
  });
}

/** The training table: row-major values, labels, and where each question begins. */
export interface TrainingRows {
  readonly features: number;
  readonly columns: Float32Array[];
  readonly gold: Uint8Array;
  readonly starts: Int32Array;
}

/** Every answer, every candidate near the top, and a sample of the rest: the far tail teaches little more. */
const KEEP_FIRST = 110;
const KEEP_SHARE = 0.35;

export function trainingRows(rows: readonly CandidateRows[], seed: number): TrainingRows {
  const random = seeded(seed);
  const kept = rows.map((row) => keptCandidates(row, random)).filter((slots) => slots.length > 0);
  const withGold = rows.filter((row) => row.candidates.some((article) => row.question.gold.has(article)));
  const total = kept.reduce((sum, slots) => sum + slots.length, 0);
  const features = rows[0]?.columns.length ?? 0;
  const columns = Array.from({ length: features }, () => new Float32Array(total));
  const gold = new Uint8Array(total);
  const starts = new Int32Array(kept.length + 1);
  let at = 0;
  kept.forEach((slots, q) => {
    const row = withGold[q] as CandidateRows;
    for (const slot of slots) {
      for (let f = 0; f < features; f += 1) {
        (columns[f] as Float32Array)[at] = (row.columns[f] as Float32Array)[slot] as number;
      }
      gold[at] = row.question.gold.has(row.candidates[slot] as number) ? 1 : 0;
      at += 1;
    }
    starts[q + 1] = at;
  });
  return { features, columns, gold, starts };
}

/** Empty for a question whose answers are not among the candidates: it cannot teach an order. */
function keptCandidates(row: CandidateRows, random: () => number): number[] {
  const isGold = (slot: number) => row.question.gold.has(row.candidates[slot] as number);
  const slots = [...row.candidates.keys()];
  if (!slots.some(isGold)) return [];
  return slots.filter((slot) => isGold(slot) || slot < KEEP_FIRST || random() < KEEP_SHARE);
}
