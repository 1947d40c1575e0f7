import { type ComponentChild, Fragment, h, type VNode } from 'preact';
import { jsxTemplate } from 'preact/jsx-runtime';
import { renderToStaticMarkup } from 'preact-render-to-string';

/** Rendered pieces by the object they show (a step, an article): they fall away with the library. */
const pieces = new WeakMap<object, Map<string, string>>();
/** An address may be anything, so the variants of one object are bounded; more are made anew each time. */
const MOST_VARIANTS = 60;

export interface RenderedProps {
  readonly of: object;
  readonly by: string;
  readonly make: () => ComponentChild;
}

/** A part of the page that is the same for everyone with the same facts; rendered once, then pasted. */
export function Rendered({ of, by, make }: RenderedProps): VNode {
  return jsxTemplate([renderedOnce(of, by, make)]);
}

function renderedOnce(of: object, by: string, make: () => ComponentChild): string {
  const variants = pieces.get(of) ?? new Map<string, string>();
  pieces.set(of, variants);
  const held = variants.get(by);
  if (held !== undefined) return held;
  const html = renderToStaticMarkup(h(Fragment, {}, make()));
  if (variants.size < MOST_VARIANTS) variants.set(by, html);
  return html;
}
