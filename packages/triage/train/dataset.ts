import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Label } from '../src/labels.ts';

export interface Example {
  readonly id: string;
  readonly text: string;
  readonly labels: readonly Label[];
  readonly alt_primary: readonly Label[];
  readonly urgent: boolean;
  readonly urgent_borderline?: boolean;
  readonly style?: string;
  readonly actor?: string;
  readonly facts?: { readonly actor?: string };
  readonly open: boolean;
}

const HERE = import.meta.dirname;
export const AUTHORED_DIRECTORY = join(HERE, '../data/authored');
/** Real descriptions with labels, handed to the builders beside the repository; absent in a fresh clone. */
export const OPEN_FILE = join(HERE, '../../../../shared/triage/open.jsonl');

export function readLines(file: string, open = false): Example[] {
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
  return lines.map((line) => ({ alt_primary: [], ...JSON.parse(line), open }));
}

export function readAuthored(): Example[] {
  const files = readdirSync(AUTHORED_DIRECTORY)
    .filter((name) => name.endsWith('.jsonl'))
    .sort();
  return files.flatMap((name) => readLines(join(AUTHORED_DIRECTORY, name)));
}

/** Undefined when the file is not there; callers say so out loud. */
export function readOpen(): Example[] | undefined {
  return existsSync(OPEN_FILE) ? readLines(OPEN_FILE, true) : undefined;
}
