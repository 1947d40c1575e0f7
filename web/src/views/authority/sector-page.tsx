import { type Content, doorsFor, type SectorRecord } from '@huyin/content';
import type { VNode } from 'preact';
import type { Host } from '../../host.ts';
import { Breadcrumb } from '../know/breadcrumb.tsx';
import { ShelfColophon } from '../know/shelf-colophon.tsx';
import { sectorTrail } from './authority-trail.ts';
import { Door } from './door.tsx';

export interface SectorPageProps {
  readonly content: Content;
  readonly host: Host;
  readonly sector: SectorRecord;
}

/** Every door for one kind of holder, in order; which of them fits is said at each, so that no question comes first. */
export function SectorPage({ content, host, sector }: SectorPageProps): VNode {
  const everything = sector.doors.flatMap(({ happened }) => happened ?? []);
  const doors = doorsFor(content.routing, sector, everything);
  const here = new Set(doors.map(({ authority }) => authority.id));
  return (
    <div class="page page-narrow">
      <Breadcrumb trail={sectorTrail(sector)} />
      <header class="page-head">
        <h1>找哪个部门：{sector.label}</h1>
      </header>
      <p class="short-answer">
        <b>先做这一步：</b>
        {sector.first}
      </p>
      <ol class="doors">
        {doors.map((door, i) => (
          <li key={door.authority.id}>
            <Door content={content} door={door} number={i + 1} here={here} />
          </li>
        ))}
      </ol>
      <ShelfColophon content={content} host={host} shelf="authorities" />
    </div>
  );
}
