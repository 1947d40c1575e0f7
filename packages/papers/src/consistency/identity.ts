import { birthOf, genderOf } from '../id-number.ts';
import { type Draft, type Finding, namePlace, plainAnswer } from './finding.ts';

const NUMBERS = ['me.id-number', 'helper.id-number', 'other-side.id-number'];
const RESIDENT = /^\d{17}[\dXx]$/;

/** Two people with one identity number, or a number that says another sex or birthday than the paper does. */
export function identityMismatches(drafts: readonly Draft[]): Finding[] {
  return drafts.flatMap((draft) => [...sharedNumbers(draft), ...againstNumber(draft)]);
}

function sharedNumbers(draft: Draft): Finding[] {
  return NUMBERS.flatMap((a, i) =>
    NUMBERS.slice(i + 1).flatMap((b) => {
      const number = plainAnswer(draft, a);
      if (!number || number.toUpperCase() !== plainAnswer(draft, b)?.toUpperCase()) return [];
      return [
        mismatch(
          draft,
          'same-id-number',
          a,
          b,
          `${namePlace(draft, a)}和${namePlace(draft, b)}是同一个号码。请核对是谁的。`,
        ),
      ];
    }),
  );
}

function againstNumber(draft: Draft): Finding[] {
  const number = plainAnswer(draft, 'me.id-number') ?? '';
  if (!RESIDENT.test(number)) return [];
  const told: readonly (readonly [field: string, held: string | undefined])[] = [
    ['me.birth', birthOf(number)],
    ['me.gender', genderOf(number)],
  ];
  return told.flatMap(([field, held]) => {
    const answer = plainAnswer(draft, field);
    if (!answer || answer === held) return [];
    const sentence = `${namePlace(draft, field)}与${namePlace(draft, 'me.id-number')}里的对不上。请对照证件核对。`;
    return [mismatch(draft, 'id-number-mismatch', field, 'me.id-number', sentence)];
  });
}

function mismatch(
  draft: Draft,
  finding: Finding['finding'],
  a: string,
  b: string,
  sentence: string,
): Finding {
  const { id } = draft.paper;
  return {
    finding,
    sentence,
    places: [
      { paper: id, field: a },
      { paper: id, field: b },
    ],
  };
}
