import type { Library } from '../library.ts';
import type { Situation } from '../situation.ts';
import { SITUATIONS } from '../situations/index.ts';
import type { Step } from '../step.ts';
import { ALL_STEPS } from './all-rules.ts';
import type { RuleFault } from './rule-fault.ts';

/** Channels, papers and deadlines a rule names must exist; step ids must be unique. */
export function checkReferences(
  library: Library,
  steps: readonly Step[] = ALL_STEPS,
  situations: readonly Situation[] = SITUATIONS,
): RuleFault[] {
  const faults: RuleFault[] = [];
  const need = (rule: string, kind: string, id: string, known: ReadonlyMap<string, unknown>): void => {
    if (known.has(id)) return;
    faults.push({
      rule,
      needle: `'${id}'`,
      sentence: `${kind}“${id}”不存在。请改名，或先在 content 里加上它。`,
    });
  };
  const seen = new Set<string>();
  for (const step of steps) {
    if (seen.has(step.id)) {
      faults.push({
        rule: step.id,
        needle: `'${step.id}'`,
        sentence: `步骤“${step.id}”有两个。请合并或改名。`,
      });
    }
    seen.add(step.id);
    for (const id of step.contact ?? []) need(step.id, '渠道', id, library.channels);
    for (const id of step.papers ?? []) need(step.id, '文书', id, library.papers);
    for (const id of step.deadlines ?? []) need(step.id, '期限', id, library.deadlines);
  }
  for (const situation of situations) {
    for (const { id } of situation.papers) need(situation.id, '文书', id, library.papers);
    for (const { id } of situation.deadlines) need(situation.id, '期限', id, library.deadlines);
  }
  return faults;
}
