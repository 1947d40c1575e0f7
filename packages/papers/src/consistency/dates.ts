import { type IsoDate, isFailure, parseDate } from '@huyin/law';
import { printDate } from '../print-value.ts';
import type { Row } from '../value.ts';
import { type Draft, type Finding, namePlace, plainAnswer } from './finding.ts';

/** The first cannot be later than the second. */
const ORDER: readonly (readonly [earlier: string, later: string])[] = [
  ['me.birth', 'event.date'],
  ['event.date', 'event.found'],
  ['event.date', 'asked.date'],
  ['event.date', 'police.date'],
  ['event.date', 'ps.last'],
];

/** Dates that stand in the wrong order, within one paper or across two. */
export function datesOutOfOrder(drafts: readonly Draft[]): Finding[] {
  return ORDER.flatMap(([earlier, later]) => {
    const a = drafts.find((draft) => dateOf(draft, earlier));
    const b = drafts.find((draft) => dateOf(draft, later));
    const from = a && dateOf(a, earlier);
    const to = b && dateOf(b, later);
    if (!a || !b || !from || !to || from <= to) return [];
    const sentence = `${namePlace(a, earlier)}是${printDate(from)}，却在${namePlace(b, later)}（${printDate(to)}）之后。请核对。`;
    const places: Finding['places'] = [
      { paper: a.paper.id, field: earlier },
      { paper: b.paper.id, field: later },
    ];
    return [{ finding: 'dates-out-of-order', sentence, places } as const];
  });
}

/** What has not happened yet is told as a fact. A mandate may end in the future, an event may not lie there. */
export function datesInFuture(drafts: readonly Draft[], today: IsoDate): Finding[] {
  return drafts.flatMap((draft) => [
    ...draft.paper.fields
      .filter(
        ({ kind, group }) => kind === 'date' && (group === 'event' || group === 'evidence' || group === 'me'),
      )
      .flatMap(({ id }) => futureAt(draft, id, namePlace(draft, id), dateOf(draft, id), today)),
    ...draft.paper.fields.flatMap((field) => {
      const columns = (field.of ?? []).filter(({ kind }) => kind === 'date');
      const rows = draft.values[field.id];
      if (field.group === 'request' || !Array.isArray(rows)) return [];
      return (rows as readonly Row[]).flatMap((row, i) =>
        columns.flatMap(({ id, label }) => {
          const where = `${namePlace(draft, field.id)}第 ${i + 1} 行的“${label}”`;
          return futureAt(draft, field.id, where, readDate(row?.[id]), today);
        }),
      );
    }),
  ]);
}

function futureAt(
  draft: Draft,
  field: string,
  where: string,
  date: IsoDate | undefined,
  today: IsoDate,
): Finding[] {
  if (!date || date <= today) return [];
  const place = { paper: draft.paper.id, field };
  return [
    {
      finding: 'date-in-future',
      sentence: `${where}是${printDate(date)}，在写文书的${printDate(today)}之后。请核对。`,
      places: [place, { paper: draft.paper.id, field: 'today' }],
    },
  ];
}

const dateOf = (draft: Draft, field: string): IsoDate | undefined => readDate(plainAnswer(draft, field));

function readDate(value: unknown): IsoDate | undefined {
  const date = typeof value === 'string' ? parseDate(value) : undefined;
  return date === undefined || isFailure(date) ? undefined : (date as IsoDate);
}
