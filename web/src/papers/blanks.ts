import {
  checkFields,
  type Field,
  isAsked,
  isPresent,
  missingFields,
  type Paper,
  type PaperField,
  type Row,
  type Shown,
  type SubField,
  type Value,
  type Values,
  withDefaults,
} from '@huyin/papers';

/** Private characters around the name of a gap, so that the letter can show it as one. No input holds them. */
const OPEN = '\ue000';
const CLOSE = '\ue001';
const GAP = new RegExp(`${OPEN}([^${CLOSE}]*)${CLOSE}`);
const ROWS_BY_HAND = 3;

export interface LetterPiece {
  readonly text: string;
  readonly gap: boolean;
}

/** A printed text cut into words and gaps. */
export function splitGaps(text: string): readonly LetterPiece[] {
  return text
    .split(GAP)
    .map((part, i) => ({ text: part, gap: i % 2 === 1 }))
    .filter(({ text: part, gap }) => gap || part);
}

const gap = (name: string): Shown => ({ shown: `${OPEN}${name}${CLOSE}` });

/** The values so far, with a named gap for everything that is missing or cannot be right yet. */
export function withGaps(paper: Paper, values: Values): Values {
  const sound = soundValues(paper, values);
  const filled: Record<string, Value> = { ...withDefaults(paper, sound) };
  // A filled gap may make further fields asked for, so look again until nothing is missing.
  for (let missing = missingFields(paper, filled); missing.length; missing = missingFields(paper, filled)) {
    for (const id of missing) {
      const field = paper.fields.find((one) => one.id === id);
      if (field) filled[id] = assumedChoice(paper, field)?.[0] ?? gapFor(field, 1);
    }
  }
  return filled;
}

export interface HandLetter {
  readonly values: Values;
  /** Choices the wording depends on: one had to be taken, and the page says which. */
  readonly assumed: readonly { readonly label: string; readonly choice: string }[];
}

/** The letter to print and fill in by hand: of several choices all stay, to be struck out. */
export function handLetter(paper: Paper, known: Values): HandLetter {
  const filled: Record<string, Value> = { ...withDefaults(paper, known) };
  const assumed: { label: string; choice: string }[] = [];
  for (const field of paper.fields) {
    if (isPresent(filled[field.id]) || field.optional || !isAsked(field, filled)) continue;
    const choice = assumedChoice(paper, field);
    if (field.kind === 'many') filled[field.id] = Object.keys(field.choices ?? {});
    else if (choice) {
      filled[field.id] = choice[0];
      assumed.push({ label: field.label, choice: choice[1] });
    } else filled[field.id] = gapFor(field, ROWS_BY_HAND);
  }
  return { values: withGaps(paper, filled), assumed };
}

/** A gap cannot decide between two wordings, so the first choice stands in until the person has chosen. */
function assumedChoice(paper: Paper, field: PaperField): readonly [string, string] | undefined {
  const choices = field.kind === 'yes-no' ? { yes: '是', no: '否' } : field.choices;
  const [first] = field.kind === 'many' ? [] : Object.entries(choices ?? {});
  return first && decidesWording(paper, field) ? first : undefined;
}

/** Does a condition of the template or of another question read this field? */
function decidesWording(paper: Paper, { id }: PaperField): boolean {
  const conditions = [
    ...[...paper.template.text.matchAll(/\{\{#if ([^}]*)\}\}/g)].map(([, words = '']) => words),
    ...paper.fields.map(({ when = '' }) => when),
  ];
  return conditions.some((words) => words.split(/[^a-z0-9.-]+/).includes(id));
}

function gapFor(field: PaperField, rows: number): Value {
  if (field.kind !== 'list') return gap(gapName(field));
  const row: Row = Object.fromEntries((field.of ?? []).map((column) => [column.id, gap(column.label)]));
  return Array.from({ length: rows }, () => row);
}

function gapName({ label, choices }: SubField): string {
  const few = Object.values(choices ?? {});
  return few.length > 0 && few.length <= 6 ? `${label}：${few.join('／')}` : label;
}

/** Leaves out what its field does not accept, and gives half-filled rows their gaps. */
function soundValues(paper: Paper, values: Values): Values {
  const sound: Record<string, Value> = { ...values };
  for (const field of paper.fields) {
    const value = values[field.id];
    if (value === undefined) continue;
    if (field.kind === 'list' && Array.isArray(value)) {
      const rows = value as readonly Row[];
      if (rows.length) sound[field.id] = rows.map((row) => withGapsInRow(field, row));
    } else if (checkFields({ [field.id]: value }, [field]).length) delete sound[field.id];
  }
  return sound;
}

function withGapsInRow(field: Field, row: Row): Row {
  const cells = { ...row };
  for (const column of field.of ?? []) {
    const cell = cells[column.id];
    const wrong = isPresent(cell)
      ? checkFields({ [column.id]: cell as Value }, [{ ...column, group: field.group, identity: false }])
          .length
      : !column.optional;
    if (wrong) cells[column.id] = gap(column.label);
  }
  return cells;
}
