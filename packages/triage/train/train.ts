import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { LABEL_NAMES } from '../src/labels.ts';
import type { PackedModel } from '../src/understand/model.ts';
import { readAuthored, readOpen } from './dataset.ts';
import { fit, SETTINGS } from './fit.ts';
import { pack } from './pack.ts';
import { read, sampleOf } from './samples.ts';
import { fitUrgency } from './urgency.ts';

const OUT = join(import.meta.dirname, '../model/weights.ts');

function moduleText(model: PackedModel, from: string): string {
  return `// Written by packages/triage/train/train.ts; do not edit. Trained on ${from}, seed ${SETTINGS.seed}.
// Heads: ${LABEL_NAMES.join(', ')}, urgent, would-be offender.
import type { PackedModel } from '../src/understand/model.ts';

export const WEIGHTS: PackedModel = ${JSON.stringify(model, null, 1)};
`;
}

/** Weights only: no text of the open file enters the repository. */
function train(): void {
  const authored = readAuthored();
  const open = readOpen();
  if (!open) console.warn('../shared/triage/open.jsonl is absent: training on the authored lines only.');
  const from = `${authored.length} authored and ${open?.length ?? 0} real descriptions`;
  const reads = [...authored, ...(open ?? [])].map(read);
  const model = pack(fit(reads.map(sampleOf)), fitUrgency(reads));
  const text = moduleText(model, from);
  writeFileSync(OUT, text);
  console.log(
    `Trained on ${from}. ${OUT}: ${text.length} bytes, ${gzipSync(text, { level: 9 }).length} gzipped.`,
  );
}

train();
