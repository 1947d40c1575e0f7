import { type IsoDate, standing, type TimeLimit } from '@huyin/law';
import type { Dates } from './condition.ts';
import type { Deadline, Library } from './library.ts';

/** Starts that are the day of the event itself; a plan knows no other day. */
const EVENT_STARTS: readonly string[] = ['act-ended', 'crime-done', 'log-made', 'video-recorded'];

/** A limit that was over before today, if what happened also ended on the day of the event. */
export interface PassedLimit {
  readonly deadline: Deadline;
  /** Its last day. */
  readonly last: IsoDate;
  /** What has passed, what that means, what can still be done. */
  readonly sentence: string;
}

/**
 * A limit has passed only when the longest of its spans that run from the event has: what may still be
 * open for grave cases is not called over. Without a day of the event nothing is said.
 */
export function passedLimit(deadline: Deadline, dates: Dates, library: Library): PassedLimit | undefined {
  if (!dates.event) return undefined;
  const fromEvent = deadline.parts
    .filter(({ start }) => EVENT_STARTS.includes(start))
    .map(({ part }) => part);
  let latest: PassedLimit | undefined;
  for (const limit of deadline.limits.filter(({ part }) => fromEvent.includes(part))) {
    const found = standing(limit, dates.event, dates.today, library.holidays);
    if (found.kind !== 'passed') return undefined;
    const { last } = found.counted;
    if (latest && latest.last >= last) continue;
    latest = { deadline, last, sentence: sentenceFor(limit, last, dates.event, deadline) };
  }
  return latest;
}

/** Of a step: only what the person had to do in time. How long others keep records stands in the list of limits. */
export function passedLimits(ids: readonly string[], dates: Dates, library: Library): PassedLimit[] {
  return ids.flatMap((id) => {
    const deadline = library.deadlines.get(id);
    if (!deadline?.limits.some(({ whose }) => whose === 'you')) return [];
    return passedLimit(deadline, dates, library) ?? [];
  });
}

/** Whether it went on after the day of the event nobody has said, so the sentence says on which condition it speaks. */
function sentenceFor(limit: TimeLimit, last: IsoDate, event: IsoDate, { missed, next }: Deadline): string {
  const over =
    limit.whose === 'kept'
      ? `${limit.what}：从 ${event} 算，到 ${last} 就满了。`
      : `如果事情在 ${event} 就停了，“${limit.what}”到 ${last} 已经过了。`;
  return `${over}${missed}还能做的：${next}`;
}
