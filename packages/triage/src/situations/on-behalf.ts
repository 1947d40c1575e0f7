import { is } from '../condition.ts';
import { type StepUse, use } from '../situation.ts';
import { standForChild, standForDeceased, standForRelative } from '../steps/standing.ts';

/** 代办: the law gives children, the deceased and represented adults rules of their own. */
export const ON_BEHALF: readonly StepUse[] = [
  use(standForChild, { when: is('who', 'child', 'teen') }),
  use(standForDeceased, { when: is('who', 'deceased') }),
  use(standForRelative, { when: is('who', 'elder', 'other') }),
];
