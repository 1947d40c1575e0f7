import { understandWith } from '../src/understand/index.ts';
import { unpack } from '../src/understand/model.ts';
import { fit } from './fit.ts';
import { pack } from './pack.ts';
import { type Read, sampleOf } from './samples.ts';
import type { Answer } from './score.ts';
import { seeded, shuffled } from './seeded.ts';

/** Trains, packs and unpacks as the shipped model is, so that quantising is part of what is measured. */
export function answersOf(
  training: readonly Read[],
  tested: readonly Read[],
  urgency: readonly number[],
): Answer[] {
  const model = unpack(pack(fit(training.map(sampleOf)), urgency));
  return tested.map(({ example }) => {
    const { labels, urgent } = understandWith(model, example.text);
    return { example, labels, urgent };
  });
}

/** Stratified by primary label: each fold has its share of every label. */
export function stratified(reads: readonly Read[], folds: number, seed: number): Read[][] {
  const order = shuffled(reads, seeded(seed)).sort((a, b) =>
    (a.example.labels[0] ?? '') < (b.example.labels[0] ?? '') ? -1 : 1,
  );
  return Array.from({ length: folds }, (_, k) => order.filter((_, i) => i % folds === k));
}

/** Every text of `reads` is answered by a model that never saw it; `always` is in every training set. */
export function crossValidated(
  reads: readonly Read[],
  always: readonly Read[],
  urgency: readonly number[],
  { folds, seeds }: { folds: number; seeds: readonly number[] },
): Answer[] {
  return seeds.flatMap((seed) => {
    const parts = stratified(reads, folds, seed);
    return parts.flatMap((part) => {
      const training = [...always, ...parts.filter((p) => p !== part).flat()];
      return answersOf(training, part, urgency);
    });
  });
}
