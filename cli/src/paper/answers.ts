import { readFileSync } from 'node:fs';
import type { Content } from '@huyin/content';
import { type Failure, failure, isFailure, parseDate } from '@huyin/law';
import { knownValues, type Values } from '@huyin/papers';
import { localToday } from '../today.ts';

export interface Answers {
  readonly values: Values;
  readonly event?: string;
  readonly today: string;
  /** Which papers are meant, each with the answers that are its own. */
  readonly papers: readonly { readonly id: string; readonly values: Values }[];
}

type Json = Readonly<Record<string, unknown>>;
export type BadAnswers = Failure<'bad-answers', { file: string; field?: string }>;

/** Reads a file of answers strictly: a field the dictionary does not have is named, not dropped. */
export function readAnswers(file: string, { paperFields }: Content): Answers | BadAnswers {
  const bad = (sentence: string, field?: string): BadAnswers =>
    failure('bad-answers', { file, ...(field === undefined ? {} : { field }) }, `${file}：${sentence}`);
  const json = readJson(file);
  if (isFailure(json)) return bad(json.sentence);
  const { values = {}, facts = {}, event, today = localToday(), papers = [], ...others } = json as Json;
  const strange = Object.keys(others)[0];
  if (strange)
    return bad(`不认识“${strange.slice(0, 40)}”。回答写在 values 里面，见 npx huyin paper --help。`);
  for (const day of [event, today]) {
    if (day !== undefined && (typeof day !== 'string' || isFailure(parseDate(day))))
      return bad('日期写成 2026-06-03 这样。');
  }
  const sets = Array.isArray(papers) ? papers.map((id) => [id, {}]) : Object.entries(papers as object);
  for (const set of [values, ...sets.map(([, own]) => own)]) {
    const wrong = faultOfValues(set, paperFields);
    if (wrong) return bad(wrong.sentence, wrong.field);
  }
  if (!isCategories(facts)) return bad('facts 里应当是分类，例如 { "leaked": ["phone"] }。');
  const day = typeof event === 'string' ? event : undefined;
  const shared = { ...knownValues(facts, day), ...(values as Values) };
  return {
    values: shared,
    today: String(today),
    ...(day === undefined ? {} : { event: day }),
    papers: sets.map(([id, own]) => ({ id: String(id), values: { ...shared, ...(own as Values) } })),
  };
}

function readJson(file: string): unknown | Failure {
  try {
    const json: unknown = JSON.parse(readFileSync(file, 'utf8'));
    if (typeof json === 'object' && json !== null && !Array.isArray(json)) return json;
    return failure('bad-json', {}, '里面应当是 { "values": … }。');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return failure(
      'bad-json',
      {},
      code ? `打不开（${code}）。请检查路径。` : '不是 JSON。请检查引号和逗号。',
    );
  }
}

function faultOfValues(
  set: unknown,
  fields: ReadonlyMap<string, unknown>,
): { sentence: string; field?: string } | undefined {
  if (typeof set !== 'object' || set === null || Array.isArray(set))
    return { sentence: '回答应当是 { "字段": "回答" }。' };
  for (const [id, value] of Object.entries(set)) {
    if (!fields.has(id))
      return { sentence: `没有“${id.slice(0, 60)}”这个字段。字段见 content/papers/fields.yaml。`, field: id };
    if (!isValue(value)) return { sentence: `“${id}”应当是文字、数字或清单。`, field: id };
  }
  return undefined;
}

const isScalar = (value: unknown): boolean => typeof value === 'string' || typeof value === 'number';

function isValue(value: unknown): boolean {
  if (!Array.isArray(value)) return isScalar(value);
  const isRow = (row: unknown): boolean =>
    typeof row === 'object' && row !== null && !Array.isArray(row) && Object.values(row).every(isScalar);
  return value.every((one) => typeof one === 'string') || value.every(isRow);
}

function isCategories(facts: unknown): facts is Readonly<Record<string, string | readonly string[]>> {
  if (typeof facts !== 'object' || facts === null) return false;
  return Object.values(facts).every(
    (value) =>
      typeof value === 'string' || (Array.isArray(value) && value.every((one) => typeof one === 'string')),
  );
}
