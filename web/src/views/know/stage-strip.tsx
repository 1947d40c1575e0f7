import { STAGES, type StageId } from '@huyin/content';
import type { VNode } from 'preact';
import { Icon } from '../icon.tsx';
import { stagesPath } from './addresses.ts';
import { STAGE_NAMES, stageIcon } from './stage-names.ts';

/** Where on the way through a dispute this page is of use; each mark leads to that stage of the map. */
export function StageStrip({ topic, stages }: { topic: string; stages: readonly StageId[] }): VNode {
  return (
    <nav class="stage-strip" aria-label="这一页用在哪个阶段">
      <ol>
        {STAGES.map((stage) => {
          const own = stages.includes(stage);
          return (
            <li key={stage} class={own ? 'stage-strip-own' : undefined}>
              <a href={stagesPath(topic, stage)} aria-current={own ? 'step' : undefined}>
                {own ? <Icon name={stageIcon(stage)} /> : null}
                {STAGE_NAMES[stage]}
              </a>
            </li>
          );
        })}
        <li class="stage-strip-all">
          <a href={stagesPath(topic)}>全部阶段</a>
        </li>
      </ol>
    </nav>
  );
}
