import type { DeadlineRecord } from '@huyin/content';
import { type Counted, isFailure, parseDate, standing } from '@huyin/law';
import type { CalendarEntry } from '@huyin/papers/calendar';
import { dateField } from '../views/deadline/addresses.ts';
import { calendarLimits } from '../views/deadline/calendar-book.ts';
import type { CalendarLine } from '../views/deadline/calendar-page.tsx';
import type { Site } from './site.ts';

const MOST = 60;

/** The deadlines an address names: by `ids`, or by the date fields themselves. */
export function deadlinesAsked(query: URLSearchParams, site: Site): readonly DeadlineRecord[] {
  const fields = [...query.keys()].flatMap((name) => (name.includes('.') ? [name.split('.')[0] ?? ''] : []));
  const ids = [...(query.get('ids') ?? '').split('.'), ...fields];
  return [...new Set(ids)].slice(0, MOST).flatMap((id) => site.library.deadlines.get(id) ?? []);
}

/** Every limit of those deadlines with the date given for it; a bad date is a sentence. */
export function calendarLines(
  query: URLSearchParams,
  site: Site,
): { lines: readonly CalendarLine[]; fault?: string } {
  let fault: string | undefined;
  const lines = deadlinesAsked(query, site).flatMap((deadline) =>
    calendarLimits(deadline.limits).map((limit): CalendarLine => {
      const text = query.get(dateField(deadline.id, limit.part));
      if (!text) return { deadline, limit };
      const from = parseDate(text);
      if (isFailure(from)) {
        fault ??= `${limit.what}：${from.sentence}`;
        return { deadline, limit };
      }
      const day = from as string;
      return {
        deadline,
        limit,
        from: day,
        standing: standing(limit, day, site.today(), site.library.holidays),
      };
    }),
  );
  return fault === undefined ? { lines } : { lines, fault };
}

/** What is still open goes into the calendar; what has passed, or cannot be counted, does not. */
export function calendarEntries(lines: readonly CalendarLine[]): readonly CalendarEntry[] {
  return lines.flatMap(({ deadline, standing }) => {
    const counted: Counted | undefined = standing?.kind === 'open' ? standing.counted : undefined;
    return counted ? [{ deadline: deadline.id, counted, next: deadline.next }] : [];
  });
}
