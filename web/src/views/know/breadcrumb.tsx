import type { VNode } from 'preact';

export interface Crumb {
  readonly title: string;
  readonly path: string;
}

/** 您的位置: every step but the last is a link. */
export function Breadcrumb({ trail }: { trail: readonly Crumb[] }): VNode {
  return (
    <nav class="breadcrumb" aria-label="您的位置">
      <ol>
        {trail.map(({ title, path }, i) => (
          <li key={path}>
            {i < trail.length - 1 ? <a href={path}>{title}</a> : <span aria-current="page">{title}</span>}
          </li>
        ))}
      </ol>
    </nav>
  );
}
