import type { StageId } from '@huyin/content';
import type { IconName } from '../icon.tsx';

/** The eight stages of a dispute in order, with the drawing of each. */
export const STAGE_NAMES: Record<StageId, string> = {
  find: '发现',
  stop: '止损',
  evidence: '取证',
  ask: '要求单位',
  complain: '行政投诉',
  police: '报案',
  court: '起诉',
  after: '执行与后续',
};

export const stageIcon = (stage: StageId): IconName => `stage-${stage}`;
