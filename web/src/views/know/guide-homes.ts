import { type Homes, stepPlace } from '../plan/homes.ts';
import type { GuidePhase } from './guide-steps.ts';

export type GuideHomes = Homes;

/**
 * Where on a guide a channel is printed in full: at the first step that names it. An article never is: its
 * quoted words stand in place and the whole is a tap away, for with all of them a guide weighed 44 kB packed.
 */
export function guideHomes(phases: readonly GuidePhase[]): GuideHomes {
  const steps = phases.flatMap((phase) => phase.steps).toReversed();
  return {
    articles: new Map(),
    channels: new Map(
      steps.flatMap(({ step, channels }) =>
        channels.map((channel) => [channel, stepPlace(step.id)] as const),
      ),
    ),
  };
}
