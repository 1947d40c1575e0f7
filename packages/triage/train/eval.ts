import { readAuthored, readOpen } from './dataset.ts';
import { answersOf, crossValidated } from './folds.ts';
import { type Read, read } from './samples.ts';
import { type Answer, leniently, printConfusion, printReport, strictly } from './score.ts';
import { fitUrgency } from './urgency.ts';

function printErrors(answers: readonly Answer[]): void {
  const wrong = answers.filter((a) => !leniently(a)).map((a) => `${a.example.id} (${a.labels[0]})`);
  const half = answers
    .filter((a) => leniently(a) && !strictly(a))
    .map((a) => `${a.example.id} (${a.labels[0]})`);
  console.log(`  wrong: ${[...new Set(wrong)].join(', ') || 'none'}`);
  console.log(`  right only leniently: ${[...new Set(half)].join(', ') || 'none'}`);
  const clear = answers.filter((a) => !a.example.urgent_borderline && a.urgent !== a.example.urgent);
  const missed = clear.map((a) => `${a.example.id} (${a.urgent ? 'alarm' : 'missed'})`);
  console.log(`  urgency: ${[...new Set(missed)].join(', ') || 'no faults'}`);
}

function evaluateOpen(open: readonly Read[], authored: readonly Read[], urgency: readonly number[]): void {
  const apart = answersOf(authored, open, urgency);
  printReport('Real descriptions, model trained on the authored set only', apart);
  printErrors(apart);
  const crossed = crossValidated(open, authored, urgency, { folds: 5, seeds: [1, 2, 3] });
  printReport(
    'Real descriptions, 5-fold cross-validation, 3 seeds (authored lines always in training)',
    crossed,
  );
  console.log('Taken for another label (over 3 seeds):');
  printConfusion(crossed);
  printErrors(crossed);
}

function evaluateAuthored(authored: readonly Read[], urgency: readonly number[]): void {
  const crossed = crossValidated(authored, [], urgency, { folds: 5, seeds: [1] });
  printReport('Authored set, 5-fold cross-validation (urgency weights saw these texts)', crossed);
  const styles = Map.groupBy(crossed, (a) => a.example.style ?? 'short');
  for (const [style, answers] of styles) {
    const share = (good: (a: Answer) => boolean) => (answers.filter(good).length / answers.length).toFixed(2);
    console.log(`  ${style}: strict ${share(strictly)}, lenient ${share(leniently)}, n=${answers.length}`);
  }
  printConfusion(crossed);
}

function evaluate(): void {
  const authored = readAuthored().map(read);
  const urgency = fitUrgency(authored);
  const open = readOpen()?.map(read);
  if (open) evaluateOpen(open, authored, urgency);
  else console.warn('SKIPPED: ../shared/triage/open.jsonl is absent; no figures on real descriptions.');
  evaluateAuthored(authored, urgency);
}

evaluate();
