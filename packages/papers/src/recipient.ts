import type { Audience, Field, Mask, SubField } from './field.ts';
import { answerOf, isPresent, isShown, type Row, type Scalar, type Value, type Values } from './value.ts';

/** What is kept back from a recipient, for the preview. */
export interface Hidden {
  readonly field: string;
  readonly label: string;
  /** What it sees instead. */
  readonly instead: string;
}

export interface RecipientView {
  readonly values: Values;
  readonly hidden: readonly Hidden[];
}

type Cover = (text: string) => string;

const AWAY: Cover = () => '（不提供）';
const lastFour: Cover = (text) => {
  const chars = [...text.trim()];
  return chars.length <= 4 ? '****' : '*'.repeat(chars.length - 4) + chars.slice(-4).join('');
};

/**
 * What each kind of recipient does not get to see of one's own identity. Police, prosecutors, courts
 * and authorities verify who reports; a notice under 民法典 1195 must hold 真实身份信息; a company only
 * matches its record; a public form needs no identity at all.
 */
const COVERS: Record<Audience, Partial<Record<Mask, Cover>>> = {
  police: {},
  court: {},
  prosecutor: {},
  authority: {},
  anyone: {},
  platform: { bank: lastFour, other: AWAY },
  company: { 'id-number': lastFour, address: AWAY, bank: lastFour, other: AWAY },
  'public-form': {
    name: (text) => `${[...text.trim()][0] ?? ''}某`,
    'id-number': AWAY,
    address: AWAY,
    account: lastFour,
    bank: AWAY,
    other: AWAY,
  },
};

/** The values as this recipient sees them. `full` names the fields it must see whole all the same. */
export function viewFor(
  audience: Audience,
  values: Values,
  fields: readonly Field[],
  full: readonly string[] = [],
): RecipientView {
  const seen: Record<string, Value> = { ...values };
  const hidden: Hidden[] = [];
  for (const field of fields) {
    const value = answerOf(values, field.id);
    if (value === undefined || full.includes(field.id)) continue;
    if (field.kind === 'list' && Array.isArray(value)) {
      seen[field.id] = coverRows(field, value as readonly Row[], audience, hidden);
      continue;
    }
    const covered = cover(field, value, coverOf(audience, field, ownIdentity(field)));
    if (!covered) continue;
    seen[field.id] = covered;
    hidden.push({ field: field.id, label: field.label, instead: covered.shown });
  }
  return { values: seen, hidden };
}

/** Only one's own identity is kept back; what is said about the other side is what the paper is about. */
function ownIdentity(field: Field): boolean {
  return field.identity && (field.group === 'me' || field.group === 'helper');
}

function coverOf(audience: Audience, field: SubField, own: boolean): Cover | undefined {
  const mask = field.mask ?? (field.kind === 'id-number' ? 'id-number' : own ? 'other' : 'none');
  return COVERS[audience][mask];
}

function cover(
  field: SubField,
  value: Value,
  how: Cover | undefined,
): { readonly shown: string } | undefined {
  if (!how || !isPresent(value) || isShown(value) || Array.isArray(value)) return undefined;
  return { shown: field.kind === 'choice' || field.kind === 'date' ? AWAY('') : how(String(value)) };
}

function coverRows(field: Field, rows: readonly Row[], audience: Audience, hidden: Hidden[]): readonly Row[] {
  const covers = (field.of ?? []).flatMap((column) => {
    const how = coverOf(audience, column, false);
    return how ? [{ column, how }] : [];
  });
  if (covers.length === 0) return rows;
  return rows.map((row, i) => {
    const seen: Record<string, Scalar> = { ...row };
    for (const { column, how } of covers) {
      const value = answerOf(row, column.id);
      const covered = value === undefined ? undefined : cover(column, value, how);
      if (!covered) continue;
      seen[column.id] = covered;
      const label = `${field.label}第 ${i + 1} 行的${column.label}`;
      hidden.push({ field: `${field.id}.${i}.${column.id}`, label, instead: covered.shown });
    }
    return seen;
  });
}
