import type { Question } from './read-bench.ts';
import { seeded } from './seeded.ts';

/** `random`: each question alone. `topic`: runs of 25 question numbers, which follow one another by topic. */
export type Split = 'random' | 'topic';

const TOPIC_RUN = 25;

/** Positions of `members`, dealt into `count` folds; questions of one topic stay together under `topic`. */
export function dealFolds(
  questions: readonly Question[],
  members: readonly number[],
  split: Split,
  count: number,
  seed: number,
): number[][] {
  const topicOf = (i: number) => (split === 'random' ? i : Math.floor(Number(questions[i]?.qid) / TOPIC_RUN));
  const topics = shuffle([...new Set(members.map(topicOf))], seeded(seed));
  const foldOf = new Map(topics.map((topic, i) => [topic, i % count]));
  return Array.from({ length: count }, (_, fold) => members.filter((i) => foldOf.get(topicOf(i)) === fold));
}

function shuffle(items: number[], random: () => number): number[] {
  for (let i = items.length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    [items[i], items[j]] = [items[j] as number, items[i] as number];
  }
  return items;
}
