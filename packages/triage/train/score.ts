import type { Label } from '../src/labels.ts';
import type { Example } from './dataset.ts';
import { seeded } from './seeded.ts';

export interface Answer {
  readonly example: Example;
  readonly labels: readonly Label[];
  readonly urgent: boolean;
}

export interface Figure {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly of: number;
}

const RESAMPLES = 1000;

export const strictly = ({ example, labels }: Answer): boolean => labels[0] === example.labels[0];
export const leniently = ({ example, labels }: Answer): boolean =>
  labels[0] !== undefined && (example.labels.includes(labels[0]) || example.alt_primary.includes(labels[0]));

/** A share with its 95 % interval by bootstrap over texts, so that several seeds of one text count as one. */
function figure(answers: readonly Answer[], counted: (a: Answer) => boolean | undefined): Figure {
  const byText = new Map<string, boolean[]>();
  for (const a of answers) {
    const answer = counted(a);
    if (answer === undefined) continue;
    byText.set(a.example.id, [...(byText.get(a.example.id) ?? []), answer]);
  }
  const groups = [...byText.values()];
  const share = (picked: readonly boolean[][]) => {
    const all = picked.flat();
    return all.filter(Boolean).length / (all.length || 1);
  };
  const random = seeded(1);
  const shares = Array.from({ length: RESAMPLES }, () =>
    share(groups.map(() => groups[Math.floor(random() * groups.length)] ?? [])),
  ).sort((a, b) => a - b);
  const at = (q: number) => shares[Math.floor(q * (RESAMPLES - 1))] ?? 0;
  return { value: share(groups), low: at(0.025), high: at(0.975), of: groups.length };
}

export interface Report {
  readonly strict: Figure;
  readonly lenient: Figure;
  readonly recall: Figure;
  readonly precision: Figure;
}

/** Urgency leaves out the borderline lines, as labels.md asks. */
export function report(answers: readonly Answer[]): Report {
  const clear = answers.filter((a) => !a.example.urgent_borderline);
  return {
    strict: figure(answers, strictly),
    lenient: figure(answers, leniently),
    recall: figure(clear, (a) => (a.example.urgent ? a.urgent : undefined)),
    precision: figure(clear, (a) => (a.urgent ? a.example.urgent : undefined)),
  };
}

const show = ({ value, low, high, of }: Figure): string =>
  `${value.toFixed(3)} [${low.toFixed(3)}, ${high.toFixed(3)}] n=${of}`;

export function printReport(title: string, answers: readonly Answer[]): void {
  const r = report(answers);
  console.log(`\n${title}`);
  console.log(`  strict primary   ${show(r.strict)}`);
  console.log(`  lenient primary  ${show(r.lenient)}`);
  console.log(`  urgent recall    ${show(r.recall)}`);
  console.log(`  urgent precision ${show(r.precision)}`);
}

/** Which label was taken for which, most frequent first. */
export function printConfusion(answers: readonly Answer[], most = 25): void {
  const pairs = new Map<string, number>();
  for (const a of answers.filter((x) => !strictly(x))) {
    const pair = `${a.example.labels[0]} → ${a.labels[0]}`;
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  for (const [pair, n] of [...pairs].sort((a, b) => b[1] - a[1]).slice(0, most))
    console.log(`  ${n} × ${pair}`);
}
