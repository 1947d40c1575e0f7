import type { Corpus, IsoDate } from '@huyin/law';
import { opposite } from './check-template.ts';
import { cite } from './cite.ts';
import { holds } from './hold.ts';
import type { Condition, LawPiece, Node, Template } from './template.ts';
import { type TemplateFault, templateFault } from './template-fault.ts';

/** Events earlier than this are out of time for nearly everything a paper asks for. */
export const FIRST_EVENT: IsoDate = '2015-01-01';

/**
 * Citations that would fail for some day of the event that the conditions around them let through.
 * Tried on the days on which the answer can change: the ends of every version.
 */
export function checkTemplateCitations(template: Template, corpus: Corpus, today: IsoDate): TemplateFault[] {
  const faults: TemplateFault[] = [];
  walk(template.nodes, [], (piece, line, guards) => {
    for (const event of daysThatMatter(piece, corpus, today)) {
      if (!guards.every((guard) => canHold(guard, event))) continue;
      const text = cite(piece, corpus, { event, today });
      if (typeof text === 'string') continue;
      const sentence = `事情发生在 ${event} 时引用不了：${text.wrong}请用 {{#if event >= …}} 分开写，或不写条号。`;
      faults.push(templateFault('bad-citation', template.file, line, sentence));
      return;
    }
  });
  return faults;
}

type Visit = (piece: LawPiece, line: number, guards: readonly Condition[]) => void;

function walk(nodes: readonly Node[], guards: readonly Condition[], visit: Visit): void {
  for (const node of nodes) {
    if (node.kind === 'if') {
      walk(node.met, [...guards, node.condition], visit);
      walk(node.unmet, [...guards, opposite(node.condition)], visit);
    } else if (node.kind === 'each') walk(node.body, guards, visit);
    else {
      const pieces = node.kind === 'row' ? node.cells.flat() : node.words;
      for (const piece of pieces) {
        if (typeof piece !== 'string' && piece.kind === 'law') visit(piece, node.line, guards);
      }
    }
  }
}

function daysThatMatter({ law, article, on }: LawPiece, corpus: Corpus, today: IsoDate): IsoDate[] {
  if (on !== 'event') return [today];
  const versions = corpus.get(law)?.versions ?? [];
  const ends = versions.flatMap((version) => [
    version.from,
    version.until,
    version.articles.get(article)?.since,
  ]);
  const days = ends.flatMap((end) => (end ? [dayBefore(end), end] : []));
  return [FIRST_EVENT, ...days, today].filter((day) => day >= FIRST_EVENT && day <= today);
}

function dayBefore(day: IsoDate): IsoDate {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}

/** Only what a condition says about the day is held against it; anything else may be true. */
function canHold({ join, tests }: Condition, event: IsoDate): boolean {
  const passes = tests.map(
    (test) => test.name !== 'event' || holds({ join: 'and', tests: [test] }, { event }),
  );
  return join === 'and' ? passes.every(Boolean) : passes.some(Boolean);
}
