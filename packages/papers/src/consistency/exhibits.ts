import { readNumeral } from '@huyin/law';
import { type Draft, type Finding, namePlace, plainAnswer } from './finding.ts';

/** 证据三, 证据 3, 附件2: how a text points at an exhibit. */
const POINTER = /(证据|附件)\s{0,2}(\d{1,3}|[一二三四五六七八九十]{1,3})(?![\d年月日项条份张段])/g;

/** An exhibit that a text points at and no list holds. */
export function unlistedExhibits(drafts: readonly Draft[]): Finding[] {
  const lists = drafts.filter(({ values }) => Array.isArray(values.exhibits));
  const holder = lists.toSorted((a, b) => lengthOf(b) - lengthOf(a))[0];
  const listed = holder ? lengthOf(holder) : 0;
  return drafts.flatMap((draft) =>
    draft.paper.fields.flatMap(({ id, kind }) => {
      const text = kind === 'text' || kind === 'lines' ? plainAnswer(draft, id) : undefined;
      return pointedAt(text ?? '')
        .filter(({ number }) => number > listed)
        .map(
          ({ words }): Finding => ({
            finding: 'unlisted-exhibit',
            sentence: `${namePlace(draft, id)}提到“${words}”，${holder ? `${namePlace(holder, 'exhibits')}只有 ${listed} 项` : '证据清单还没有填'}。请补进清单或改编号。`,
            places: [
              { paper: draft.paper.id, field: id },
              { paper: (holder ?? draft).paper.id, field: 'exhibits' },
            ],
          }),
        );
    }),
  );
}

function pointedAt(text: string): { words: string; number: number }[] {
  return [...text.matchAll(POINTER)].map(([words, , number = '']) => ({
    words,
    number: readNumeral(number),
  }));
}

const lengthOf = ({ values }: Draft): number => (Array.isArray(values.exhibits) ? values.exhibits.length : 0);
