import { type ComponentChild, Fragment, h, type VNode } from 'preact';
import { jsxTemplate } from 'preact/jsx-runtime';
import { renderToStaticMarkup } from 'preact-render-to-string';
import { pieceOf } from './pieces.ts';

export interface RenderedProps {
  /** What is shown: a step, an article, a channel. */
  readonly of: object;
  /** What else the part depends on, as a key. */
  readonly by: string;
  readonly make: () => ComponentChild;
}

/** A part of the page that is the same for everyone with the same key; rendered once, then pasted. */
export function Rendered({ of, by, make }: RenderedProps): VNode {
  return jsxTemplate([pieceOf(of, by, () => renderToStaticMarkup(h(Fragment, {}, make())))]);
}
