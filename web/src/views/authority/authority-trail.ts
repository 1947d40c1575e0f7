import type { SectorRecord } from '@huyin/content';
import type { Crumb } from '../know/breadcrumb.tsx';
import { underKnow } from '../know/trails.ts';
import { authoritiesPath, sectorPath } from './addresses.ts';

export const AUTHORITIES_TRAIL = underKnow('找哪个部门', authoritiesPath);

export const sectorTrail = ({ id, label }: SectorRecord): readonly Crumb[] => [
  ...AUTHORITIES_TRAIL,
  { title: label, path: sectorPath(id) },
];
