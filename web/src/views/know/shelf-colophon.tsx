import type { Content, Shelf } from '@huyin/content';
import type { VNode } from 'preact';
import type { Host } from '../../host.ts';
import { Colophon } from './colophon.tsx';

interface ShelfColophonProps {
  readonly content: Content;
  readonly host: Host;
  readonly shelf: Shelf;
}

/** 关于这一页 for a list or a page that is looked up: its history is that of the whole shelf. */
export function ShelfColophon({ content, host, shelf }: ShelfColophonProps): VNode | null {
  const history = content.histories.get(shelf);
  if (!history) return null;
  return <Colophon content={content} host={host} review={null} basis={[]} {...history} />;
}
