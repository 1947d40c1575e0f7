import { readMoney } from '../money.ts';
import { type Draft, type Finding, namePlace, plainAnswer } from './finding.ts';

/** A question of the shared dictionary answered differently in two papers. */
export function differentAnswers(drafts: readonly Draft[]): Finding[] {
  const first = new Map<string, Draft>();
  const findings: Finding[] = [];
  for (const draft of drafts) {
    for (const { id, kind } of draft.paper.fields) {
      const answer = plainAnswer(draft, id);
      if (answer === undefined) continue;
      const earlier = first.get(id);
      if (!earlier) {
        first.set(id, draft);
        continue;
      }
      const said = plainAnswer(earlier, id) ?? '';
      if (sameAnswer(said, answer, kind)) continue;
      findings.push({
        finding: 'different-answers',
        sentence: `${namePlace(earlier, id)}写的是“${cut(said)}”，${namePlace(draft, id)}写的是“${cut(answer)}”。请改成一样。`,
        places: [
          { paper: earlier.paper.id, field: id },
          { paper: draft.paper.id, field: id },
        ],
      });
    }
  }
  return findings;
}

function sameAnswer(a: string, b: string, kind: string): boolean {
  if (kind === 'money') return readMoney(a) === readMoney(b);
  if (kind === 'id-number') return a.toUpperCase() === b.toUpperCase();
  return a === b;
}

const cut = (text: string): string => ([...text].length > 30 ? `${[...text].slice(0, 30).join('')}…` : text);
