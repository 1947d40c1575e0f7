import type { Node, Template } from './template.ts';

/** Every label a template gives to its paragraphs, items and tables. */
export function labelsOf({ nodes }: Template): ReadonlySet<string> {
  return new Set(labelsIn(nodes));
}

function labelsIn(nodes: readonly Node[]): string[] {
  return nodes.flatMap((node) => {
    if (node.kind === 'if') return [...labelsIn(node.met), ...labelsIn(node.unmet)];
    if (node.kind === 'each') return labelsIn(node.body);
    return node.label === undefined ? [] : [node.label];
  });
}
