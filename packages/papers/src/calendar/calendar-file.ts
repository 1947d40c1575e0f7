import type { Counted, IsoDate } from '@huyin/law';
import { printSum } from '@huyin/law';
import {
  ICalAlarmType,
  ICalCalendarMethod,
  ICalEventBusyStatus,
  ICalEventClass,
  ICalEventTransparency,
  default as icalendar,
} from 'ical-generator';

/** One day to keep: the counted limit and what to do about it. */
export interface CalendarEntry {
  /** The deadline it belongs to; with the part and the start it makes the stable UID. */
  readonly deadline: string;
  readonly counted: Counted;
  /** What remains if the day is missed. */
  readonly next: string;
}

export interface CalendarOptions {
  /** The day the file is made: handed in, because this room has no clock. */
  readonly made: IsoDate;
  /** `bare`: the title says only that a limit ends, for a calendar that other people can see. */
  readonly titles?: 'named' | 'bare';
}

const HOUR = 3600;
/** 9 in the morning, a week, two days and one day before a whole day that begins at midnight. */
const ALARMS = [6 * 24 + 15, 24 + 15, 15].map((hours) => hours * HOUR);

/** One .ics for the whole plan. No name, number or place goes in; titles are the words of the law at most. */
export function calendarFile(
  entries: readonly CalendarEntry[],
  { made, titles = 'named' }: CalendarOptions,
): string {
  const calendar = icalendar({
    name: '护隐：期限',
    prodId: { company: 'huyin', product: 'deadlines', language: 'ZH' },
    method: ICalCalendarMethod.PUBLISH,
  });
  for (const entry of entries) addEvent(calendar, entry, made, titles);
  return calendar.toString();
}

function addEvent(
  calendar: ReturnType<typeof icalendar>,
  entry: CalendarEntry,
  made: IsoDate,
  titles: 'named' | 'bare',
): void {
  const { counted, deadline } = entry;
  const event = calendar.createEvent({
    id: uidOf(deadline, counted),
    start: midnight(counted.last),
    end: midnight(counted.last, 1),
    allDay: true,
    stamp: midnight(made),
    summary: titles === 'bare' ? '期限：最后一天' : titleOf(counted),
    description: titles === 'bare' ? '打开护隐看是哪一件。' : wordsOf(entry),
    transparency: ICalEventTransparency.TRANSPARENT,
    busystatus: ICalEventBusyStatus.FREE,
    class: ICalEventClass.PRIVATE,
  });
  for (const before of ALARMS) {
    event.createAlarm({
      type: ICalAlarmType.display,
      triggerBefore: before,
      description: titles === 'bare' ? '期限快到了' : titleOf(counted),
    });
  }
}

/** The same limit from the same day is the same event, so that a second import replaces the first. */
function uidOf(deadline: string, { limit, began }: Counted): string {
  return `${deadline}.${limit.part}.${began}@deadlines.huyin.invalid`;
}

function titleOf({ limit }: Counted): string {
  return {
    you: `最后一天：${limit.what}`,
    them: `对方应办完：${limit.what}`,
    kept: `至少保存到：${limit.what}`,
  }[limit.whose];
}

function wordsOf({ counted, next }: CalendarEntry): string {
  const { doubt } = counted.limit.rule;
  return [
    printSum(counted),
    ...(counted.roll.kind === 'unknown' ? [counted.roll.sentence] : []),
    ...(doubt ? [doubt] : []),
    `过了还能做什么：${next}`,
  ].join('\n');
}

function midnight(day: IsoDate, later = 0): Date {
  return new Date(Date.parse(`${day}T00:00:00Z`) + later * 24 * HOUR * 1000);
}
