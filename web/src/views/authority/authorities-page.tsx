import type { Content } from '@huyin/content';
import type { VNode } from 'preact';
import type { Host } from '../../host.ts';
import { Breadcrumb } from '../know/breadcrumb.tsx';
import { ShelfColophon } from '../know/shelf-colophon.tsx';
import { sectorPath } from './addresses.ts';
import { AUTHORITIES_TRAIL } from './authority-trail.ts';

/** Who leaked decides who is in charge: the list of kinds of holders. */
export function AuthoritiesPage({ content, host }: { content: Content; host: Host }): VNode {
  return (
    <div class="page">
      <Breadcrumb trail={AUTHORITIES_TRAIL} />
      <header class="page-head">
        <h1>找哪个部门</h1>
        <p class="lead">
          先看泄露信息的是哪一类单位。每一类都写明：先找谁、凭什么归它管、带什么去、它说“不归我管”时怎么答、下一个找谁。
        </p>
        <p class="note">有人身危险，或者钱正在被转走：先打 110，再来看这一页。</p>
      </header>
      <ul class="cards">
        {content.routing.sectors.map(({ id, label, first }) => (
          <li key={id} class="card">
            <a class="card-title" href={sectorPath(id)}>
              {label}
            </a>
            <span class="card-words">{first}</span>
          </li>
        ))}
      </ul>
      <ShelfColophon content={content} host={host} shelf="authorities" />
    </div>
  );
}
