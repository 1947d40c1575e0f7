import { type Homes, stepPlace } from '../plan/homes.ts';
import type { GuidePhase } from './guide-steps.ts';

export type GuideHomes = Homes;

/** Where on a guide an article or a channel is printed in full: at the first step that names it. */
export function guideHomes(phases: readonly GuidePhase[]): GuideHomes {
  const steps = phases.flatMap((phase) => phase.steps).toReversed();
  return {
    articles: new Map(
      steps.flatMap(({ step, basis }) => basis.map(({ article }) => [article, stepPlace(step.id)] as const)),
    ),
    channels: new Map(
      steps.flatMap(({ step, channels }) =>
        channels.map((channel) => [channel, stepPlace(step.id)] as const),
      ),
    ),
  };
}
