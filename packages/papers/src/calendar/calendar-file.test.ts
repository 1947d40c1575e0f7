import { openContent } from '@huyin/content';
import { CONTENT_FOLDER, readFolder } from '@huyin/content/disk';
import { type Counted, countLimit, isFailure } from '@huyin/law';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { type CalendarEntry, calendarFile } from './index.ts';

const { deadlines, holidays } = openContent(readFolder(CONTENT_FOLDER));
const MADE = '2026-11-23';

/** Every limit there is that a calendar can hold, all from one day. */
function wholePlan(from: string): CalendarEntry[] {
  return [...deadlines.values()].flatMap(({ id, limits, next }) =>
    limits.flatMap((limit) => {
      const counted = limit.unit === '小时' ? undefined : countLimit(limit, from, holidays);
      return counted && !isFailure(counted) ? [{ deadline: id, counted: counted as Counted, next }] : [];
    }),
  );
}

function parsed(file: string): ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(file));
  return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
}

describe('the calendar file', () => {
  const entries = wholePlan('2026-06-03');
  const file = calendarFile(entries, { made: MADE });

  it('reads back every limit as a whole day on its last day', () => {
    const events = parsed(file);
    expect(entries.length).toBeGreaterThan(60);
    expect(events.map((event) => event.startDate.toString())).toEqual(
      entries.map(({ counted }) => counted.last),
    );
    expect(events.every((event) => event.startDate.isDate && event.duration.toSeconds() === 86_400)).toBe(
      true,
    );
  });

  it('rings at nine a week, two days and one day before', () => {
    const [event] = parsed(file);
    const alarms = event?.component.getAllSubcomponents('valarm') ?? [];
    const before = alarms.map(
      (alarm) => (alarm.getFirstPropertyValue('trigger') as ICAL.Duration).toSeconds() / 3600,
    );
    expect(before).toEqual([-(6 * 24 + 15), -(24 + 15), -15]);
  });

  it('keeps its UIDs, all different, whenever it is made', () => {
    const uids = parsed(file).map((event) => event.uid);
    const later = parsed(calendarFile(entries, { made: '2026-12-01' })).map((event) => event.uid);
    expect(new Set(uids).size).toBe(entries.length);
    expect(later).toEqual(uids);
  });

  it('is the same file for the same input', () => {
    expect(calendarFile(entries, { made: MADE })).toBe(file);
  });

  it('keeps to the line length and line ends of the standard, counted in bytes', () => {
    const lines = file.split('\r\n');
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
  });

  it('says the sum and what remains in the note', () => {
    const [entry] = entries.filter(({ deadline }) => deadline === 'pi-app15');
    const [event] = parsed(calendarFile(entry ? [entry] : [], { made: MADE }));
    expect(event?.description).toContain('15 个工作日，跳过周末与端午节 → 2026-06-25');
    expect(event?.description).toContain(entry?.next ?? '?');
  });

  it('says nothing of the matter when others can see the calendar', () => {
    const bare = calendarFile(entries, { made: MADE, titles: 'bare' });
    const words = parsed(bare).map(({ summary, description }) => `${summary} ${description}`);
    expect(new Set(words)).toEqual(new Set(['期限：最后一天 打开护隐看是哪一件。']));
    // Titles of alarms are shown on locked screens.
    expect(bare).not.toContain('最后一天：');
  });
});
