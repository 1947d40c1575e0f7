import { HAPPENED } from '@huyin/triage';
import { expect, it } from 'vitest';
import { DESK_GROUPS } from './desk-groups.ts';

it('puts everything that can have happened into exactly one group', () => {
  const grouped = DESK_GROUPS.flatMap(({ values }) => values);
  expect([...grouped].sort()).toEqual(Object.keys(HAPPENED).sort());
});
