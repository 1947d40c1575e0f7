import type { Law, Version } from '@huyin/law';
import type { Plan, PlannedBasis } from '@huyin/triage';
import type { VNode } from 'preact';
import { lawPath } from '../../address.ts';
import { Rendered } from '../rendered.tsx';

/** Every version of a law the plan cites, once, with where its text comes from. */
export function Sources({ plan }: { plan: Plan }): VNode {
  return (
    <ul>
      {[...versionsOf(plan)].map(([version, law]) => (
        <Rendered
          key={version}
          of={version}
          by="source"
          make={() => <Source law={law} version={version} />}
        />
      ))}
    </ul>
  );
}

function versionsOf(plan: Plan): ReadonlyMap<Version, Law> {
  const cited: readonly (readonly PlannedBasis[])[] = [
    ...plan.phases.flatMap(({ steps }) => steps.map(({ basis }) => basis)),
    ...plan.deadlines.map(({ basis }) => basis),
    ...plan.claims.map(({ basis }) => basis),
  ];
  return new Map(cited.flat().map(({ version, law }) => [version, law]));
}

function Source({ law, version }: { law: Law; version: Version }): VNode {
  return (
    <li class="small">
      <a href={lawPath(law.id, version.from)}>《{version.title}》</a>
      {version.from} 起施行{version.until ? `，${version.until} 起被新版取代` : ''}。来源：{version.source}
      ；最近核对 {version.checked}；可靠程度 {version.confidence}。
    </li>
  );
}
