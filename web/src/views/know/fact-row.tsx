import type { VNode } from 'preact';

/** A line of a list of facts. */
export function FactRow({ name, text }: { name: string; text: string }): VNode {
  return (
    <>
      <dt>{name}</dt>
      <dd>{text}</dd>
    </>
  );
}
