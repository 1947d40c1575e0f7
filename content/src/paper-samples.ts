import { isFailure } from '@huyin/law';
import { z } from 'zod';
import { type Fault, fault, readYaml } from './front-matter.ts';
import type { Files } from './laws.ts';

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const scalar = z.union([z.string(), z.number()]);

/** content/papers/<id>/samples/<name>.yaml: invented answers, and the plain text they must give. */
const sample = z.strictObject({
  today: day.default('2026-11-23'),
  event: day.exactOptional(),
  /** The categories of triage the values go with. */
  facts: z.record(z.string(), z.union([z.string(), z.array(z.string())])).exactOptional(),
  values: z.record(z.string(), z.union([scalar, z.array(z.string()), z.array(z.record(z.string(), scalar))])),
});

export interface PaperSample extends z.infer<typeof sample> {
  readonly paper: string;
  readonly name: string;
  readonly file: string;
  /** The expected plain text, as the .txt beside it holds it. */
  readonly expected?: string;
}

const PLACE = /^papers\/([^/]+)\/samples\/([^/]+)\.yaml$/;

/** Samples serve the tests, the check and the preview page; `openContent` does not load them. */
export function readPaperSamples(files: Files): { samples: readonly PaperSample[]; faults: Fault[] } {
  const samples: PaperSample[] = [];
  const faults: Fault[] = [];
  for (const [file, text] of files) {
    const [, paper, name] = PLACE.exec(file) ?? [];
    if (!paper || !name) continue;
    const data = readYaml(file, text);
    if (isFailure(data)) {
      faults.push(data as Fault);
      continue;
    }
    const parsed = sample.safeParse(withValues(data));
    if (!parsed.success) {
      const issue = parsed.error.issues[0];
      const where = issue?.path.join('.') ?? '';
      faults.push(
        fault('bad-sample', file, 1, `样例的 ${where} 不对：${issue?.message}。请照 D01 的样例改。`),
      );
      continue;
    }
    const expected = files.get(file.replace(/yaml$/, 'txt'));
    samples.push({ paper, name, file, ...parsed.data, ...(expected === undefined ? {} : { expected }) });
  }
  return { samples, faults };
}

/** A sample may also hold its values at the top, beside `facts`, `today` and `event`. */
function withValues(data: unknown): unknown {
  if (typeof data !== 'object' || data === null || 'values' in data) return data;
  const { facts, today, event, ...values } = data as Record<string, unknown>;
  const own = Object.entries({ facts, today, event }).filter(([, value]) => value !== undefined);
  return { ...Object.fromEntries(own), values };
}
