import type { Value } from '../value.ts';
import { type Draft, type Finding, namePlace } from './finding.ts';

interface Wish {
  readonly field: string;
  readonly answers: readonly string[];
}

/** Deleting at the other side, in whatever paper it is asked. */
const DELETING: readonly Wish[] = [
  { field: 'requests.rights', answers: ['delete', 'close'] },
  { field: 'requests.complaint', answers: ['delete'] },
];
/** Papers that will need what is deleted there. */
const NEEDS_EVIDENCE = ['D05', 'D06', 'D12', 'D13', 'D14'];

/** Requests that defeat one another: asking to delete what police or court are asked to look at. */
export function excludingRequests(drafts: readonly Draft[]): Finding[] {
  return [...deletedEvidence(drafts), ...drafts.flatMap(removedUnkept), ...drafts.flatMap(withdrawnUnasked)];
}

function deletedEvidence(drafts: readonly Draft[]): Finding[] {
  const needing = drafts.find(({ paper }) => NEEDS_EVIDENCE.includes(paper.id));
  if (!needing) return [];
  return drafts.flatMap((draft) =>
    DELETING.filter(({ field, answers }) => answers.some((answer) => has(draft.values[field], answer))).map(
      ({ field }): Finding => ({
        finding: 'excluding-requests',
        sentence: `${namePlace(draft, field)}要求删除或注销，${needing.paper.id}《${needing.paper.title}》又要靠对方保存的记录作证据。请先办证据保全、报案，删除和注销放到最后。`,
        places: [
          { paper: draft.paper.id, field },
          { paper: needing.paper.id, field: 'exhibits' },
        ],
      }),
    ),
  );
}

/** A notice that has the post removed without keeping it first. */
function removedUnkept(draft: Draft): Finding[] {
  const measures = draft.values.measures;
  if (!has(measures, 'remove') || has(measures, 'keep')) return [];
  const place = { paper: draft.paper.id, field: 'measures' };
  const sentence = `${namePlace(draft, 'measures')}选了“删除”，没有选“保存证据”。删了以后就查不到是谁发的，请两样都选。`;
  return [{ finding: 'excluding-requests', sentence, places: [place, place] }];
}

/** Deletion on the ground of a withdrawn consent that nobody withdraws. */
function withdrawnUnasked(draft: Draft): Finding[] {
  const { values, paper } = draft;
  const rights = values['requests.rights'];
  if (values['delete.ground'] !== 'withdrawn' || !has(rights, 'delete') || has(rights, 'withdraw')) return [];
  const sentence = `${namePlace(draft, 'delete.ground')}是撤回同意，${namePlace(draft, 'requests.rights')}里却没有选“撤回同意”。请加上。`;
  return [
    {
      finding: 'excluding-requests',
      sentence,
      places: [
        { paper: paper.id, field: 'delete.ground' },
        { paper: paper.id, field: 'requests.rights' },
      ],
    },
  ];
}

const has = (value: Value | undefined, answer: string): boolean =>
  Array.isArray(value) && (value as readonly unknown[]).includes(answer);
