import { type Adjustment, type Failure, failure, isFailure, parseDate } from '@huyin/law';

/** Reads what happened to the limit from the options. */
export function readAdjustments(
  values: Record<string, string | boolean | undefined>,
): readonly Adjustment[] | Failure {
  const found: Adjustment[] = [];
  const { extended, restarted, paused } = values;
  if (typeof extended === 'string') {
    if (!/^[1-9]\d?$/.test(extended)) return failure('bad-times', {}, '--extended 请写次数，例如 1。');
    found.push({ kind: 'extended', times: Number(extended) });
  }
  const to = values['extended-to'];
  if (typeof to === 'string') {
    const day = parseDate(to);
    if (isFailure(day)) return day;
    found.push({ kind: 'extended-to', day: day as string });
  }
  if (typeof restarted === 'string') {
    const day = parseDate(restarted);
    if (isFailure(day)) return day;
    found.push({ kind: 'restarted', day: day as string });
  }
  if (typeof paused === 'string') {
    const [from, until] = paused.split('..').map((text) => parseDate(text));
    if (!from || !until) return failure('bad-pause', {}, '--paused 请写成 2026-01-05..2026-02-01。');
    if (isFailure(from)) return from;
    if (isFailure(until)) return until;
    found.push({ kind: 'paused', from: from as string, until: until as string });
  }
  return found;
}
