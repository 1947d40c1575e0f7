import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { RuleFault } from '@huyin/triage';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const RULES = 'packages/triage/src';

/** `file:line  sentence` for faults of rules: rules are values, so their words are looked up in the sources. */
export function locateRules(faults: readonly RuleFault[]): string[] {
  if (faults.length === 0) return [];
  const sources = readdirSync(`${ROOT}${RULES}`, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => ({
      name: `${RULES}/${name}`,
      lines: readFileSync(`${ROOT}${RULES}/${name}`, 'utf8').split('\n'),
    }));
  return faults.map(({ rule, needle, sentence }) => {
    const at = find(sources, rule, needle);
    return `${at}  ${rule}：${sentence}`;
  });
}

function find(sources: { name: string; lines: string[] }[], rule: string, needle: string): string {
  const holders = sources.filter(({ lines }) => lines.some((line) => line.includes(`'${rule}'`)));
  for (const { name, lines } of [...holders, ...sources]) {
    const start = Math.max(
      0,
      lines.findIndex((line) => line.includes(`'${rule}'`)),
    );
    const line = lines.findIndex((text, i) => i >= start && text.includes(needle));
    if (line >= 0) return `${name}:${line + 1}`;
  }
  return `${holders[0]?.name ?? RULES}:1`;
}
