import type { Stage } from '@huyin/content';
import type { VNode } from 'preact';
import { Icon } from '../icon.tsx';
import { stagesPath } from './addresses.ts';
import { stageIcon } from './stage-names.ts';

/**
 * 不同阶段法律问题导航: the eight stages as a road. The names are ordinary text in a list, so they grow with
 * the letters and read in order; only the road behind them is a drawing.
 */
export function StageMap({ topic, stages }: { topic: string; stages: readonly Stage[] }): VNode {
  return (
    <nav class="stage-map" aria-label="八个阶段">
      <svg class="stage-road" viewBox="0 0 400 200" preserveAspectRatio="none" aria-hidden="true">
        <path d="M50 50H350c30 0 45 22 45 50s-15 50-45 50H50" />
      </svg>
      <ol>
        {stages.map(({ id, title }, i) => (
          <li key={id} class={`stage-stop-${id}`}>
            <a href={stagesPath(topic, id)}>
              <span class="stage-disc">
                <Icon name={stageIcon(id)} />
              </span>
              <span class="stage-name">
                <span class="stage-number">{i + 1}</span>
                {title}
              </span>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
