import { describe, expect, it } from 'vitest';
import { readAuthored, readOpen } from './dataset.ts';
import { answersOf } from './folds.ts';
import { read } from './samples.ts';
import { report } from './score.ts';
import { fitUrgency } from './urgency.ts';

const open = readOpen();
if (!open) console.warn('SKIPPED: ../shared/triage/open.jsonl is absent; no floor on real descriptions.');

describe.skipIf(!open)('a model that never saw a real description', () => {
  it('does not fall below its floor on them', { timeout: 240_000 }, () => {
    const authored = readAuthored().map(read);
    const answers = answersOf(authored, (open ?? []).map(read), fitUrgency(authored));
    const { strict, lenient, recall, precision } = report(answers);
    expect(strict.value).toBeGreaterThanOrEqual(0.79);
    expect(lenient.value).toBeGreaterThanOrEqual(0.9);
    expect(recall.value).toBeGreaterThanOrEqual(0.92);
    expect(precision.value).toBeGreaterThanOrEqual(0.6);
  });
});
