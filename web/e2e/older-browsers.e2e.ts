import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync, type ESTree as Tree } from 'vite';
import { expect, it } from 'vitest';
import { LATER_METHODS } from '../src/client/older-browsers.ts';

/** What the build does not lower and what WeChat's Chromium of 2020 or Safari 13 cannot read: one of these and the whole file is lost. */
const DIST = join(import.meta.dirname, '../dist/client');
const FILES = [
  'service-worker.js',
  ...readdirSync(join(DIST, 'assets'))
    .filter((name) => name.endsWith('.js'))
    .map((name) => `assets/${name}`),
];
/** Methods younger than that; those we fill in are taken off. */
const YOUNG = [
  ...['at', 'findLast', 'findLastIndex', 'toSorted', 'toReversed', 'toSpliced', 'hasOwn', 'replaceAll'],
  ...[
    'groupBy',
    'fromAsync',
    'withResolvers',
    'structuredClone',
    'randomUUID',
    'isSubsetOf',
    'isDisjointFrom',
  ],
].filter((name) => !LATER_METHODS.some(([, filled]) => filled === name));

type Node = { readonly type: string } & Readonly<Record<string, unknown>>;

function* nodesOf(node: unknown): Generator<Node> {
  if (typeof node !== 'object' || node === null) return;
  if ('type' in node && typeof node.type === 'string') yield node as Node;
  for (const part of Object.values(node)) yield* nodesOf(part);
}

function tooYoung(node: Node): string | undefined {
  const { type } = node;
  if (type === 'Literal' && 'bigint' in node) return `BigInt ${node.bigint}n`;
  if (type === 'Literal' && 'regex' in node) {
    const { pattern, flags } = node.regex as { pattern: string; flags: string };
    return /\(\?<[=!]/.test(pattern) || /[vd]/.test(flags) ? `/${pattern}/${flags}` : undefined;
  }
  if (['StaticBlock', 'PropertyDefinition', 'PrivateIdentifier'].includes(type)) return type;
  if (type === 'AssignmentExpression' && /^(\?\?|\|\||&&)=$/.test(String(node.operator)))
    return String(node.operator);
  if (type !== 'CallExpression') return undefined;
  const callee = node.callee as Node;
  const named = (callee.type === 'Identifier' ? callee : callee.property) as { name?: string } | undefined;
  return named?.name && YOUNG.includes(named.name) ? `${named.name}()` : undefined;
}

const youngIn = (code: string): string[] => [
  ...new Set(
    [...nodesOf(parseSync('built.js', code).program as Tree.Program)].flatMap((node) => tooYoung(node) ?? []),
  ),
];

it.each(FILES)('%s can be read by browsers of 2020', (file) => {
  expect(youngIn(readFileSync(join(DIST, file), 'utf8'))).toEqual([]);
});

it('finds what it looks for', () => {
  const code = 'a ??= 1n; b.findLastIndex(/(?<!c)d/u); class E { #f = 1; static {} }';
  expect(youngIn(code)).toHaveLength(7);
});
