import type { Stage } from '@huyin/content';
import type { VNode } from 'preact';
import { Icon } from '../icon.tsx';
import { stagesPath } from './addresses.ts';
import { stageIcon } from './stage-names.ts';

/**
 * 不同阶段法律问题导航: the stages as a road. The names are ordinary text in a list, so they grow with
 * the letters and read in order; only the road behind them is drawn, by the design.
 */
export function StageMap({ topic, stages }: { topic: string; stages: readonly Stage[] }): VNode {
  return (
    <nav class="stage-map" aria-label="各个阶段">
      <ol>
        {stages.map(({ id, title }, i) => (
          <li key={id}>
            <a href={stagesPath(topic, id)}>
              <span class="stage-disc">
                <Icon name={stageIcon(id)} />
              </span>
              <span class="stage-name">
                <span class="stage-number">{i + 1}</span>
                <span class="stage-title">{title}</span>
              </span>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
