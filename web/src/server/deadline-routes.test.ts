import { openContent } from '@huyin/content';
import { CONTENT_FOLDER, readFolder } from '@huyin/content/disk';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { EVENT_LIMITS, EVENT_STARTS } from '../views/deadline/event-limits.ts';
import { testSite } from './test-site.ts';

const { app, log } = testSite();
const { deadlines } = openContent(readFolder(CONTENT_FOLDER));

async function page(path: string): Promise<{ status: number; text: string; headers: Headers }> {
  const answer = await app.request(path);
  return { status: answer.status, text: await answer.text(), headers: answer.headers };
}

describe('the index of limits', () => {
  it('lists every one with a link', async () => {
    const { text } = await page('/deadlines');
    for (const id of deadlines.keys()) expect(text).toContain(`href="/deadlines/${id}"`);
    expect(text).toContain('国办发明电〔2025〕7号');
  });
});

describe('the calculator', () => {
  it.each([...deadlines.keys()])('%s has a page', async (id) => {
    expect((await page(`/deadlines/${id}?from=2026-11-02&time=10:00`)).status).toBe(200);
  });

  it('prints the sum', async () => {
    const { text } = await page('/deadlines/cr-reconsider?from=2026-09-18');
    expect(text).toContain('次日起算 → 7 日 → 2026-09-25 是中秋节，顺延 → 2026-09-28');
  });

  it('never advises what has passed, and says what remains', async () => {
    const { text } = await page('/deadlines/cr-reconsider?from=2026-09-18');
    expect(text).toContain('已经过了');
    expect(text).toContain('请检察院监督立案');
    expect(text).not.toContain('放进日历（.ics）');
  });

  it('offers the calendar for what is open', async () => {
    const { text } = await page('/deadlines/cr-reconsider?from=2026-11-20');
    expect(text).toMatch(/最后一天：<span class="together">2026-11-27<\/span>，还有 4 天/);
    expect(text).toContain('/deadlines/calendar.ics?cr-reconsider.main=2026-11-20');
  });

  it('refuses working days past the last known year', async () => {
    const { text } = await page('/deadlines/con-46?from=2026-12-30');
    expect(text).toContain('最后一年是 2026 年');
  });

  it('counts no day where the law says 及时', async () => {
    const { text } = await page('/deadlines/pi-right?from=2026-11-20');
    expect(text).toContain('没有天数');
    expect(text).not.toContain('name="from"');
  });

  it('prints the old last day beside the new one when it was extended', async () => {
    const { text } = await page('/deadlines/cr-reconsider?from=2026-11-20&extendedTo=2026-12-04');
    expect(text).toMatch(/原来到 <span class="together">2026-11-27<\/span>；按您填的变化，到 .*2026-12-04/);
    expect((await page('/deadlines/cr-reconsider?from=2026-11-20')).text).not.toContain('原来到');
  });

  it('takes an interruption and prints it', async () => {
    const { text } = await page('/deadlines/civ-limit?from=2021-03-01&restarted=2023-06-15');
    expect(text).toContain('2023-06-15 中断，从这一天重新计算');
  });

  it.each(['from=2026-02-30', 'from=soon', 'from=2026-01-01&pausedFrom=2026-01-02', 'extended=many'])(
    'says what is wrong with %s',
    async (query) => {
      const { status, text } = await page(`/deadlines/civ-limit?${query}`);
      expect(status).toBe(400);
      expect(text).toContain('role="alert"');
    },
  );

  it('leaves an unknown limit to the page that says so', async () => {
    expect((await page('/deadlines/nonesuch')).status).toBe(404);
  });

  it('keeps no date: not in a cache, not in the log', async () => {
    const { headers } = await page('/deadlines/civ-limit?from=2024-03-05');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(log.join('\n')).not.toContain('2024-03-05');
  });
});

describe('the calendar', () => {
  const ids = 'cr-reconsider.civ-limit.pi-right';

  it('asks for the dates of one plan', async () => {
    const { text } = await page(`/deadlines/calendar?ids=${ids}`);
    expect(text).toContain('name="cr-reconsider.main"');
    expect(text).toContain('name="civ-limit.longest"');
    expect(text).not.toContain('name="pi-right.main"');
  });

  it('gives one file for all that is open, and nothing that has passed', async () => {
    const dates = 'cr-reconsider.main=2026-11-20&cr-reconsider.answer=2026-01-05&civ-limit.main=2025-03-02';
    const { text, headers } = await page(`/deadlines/calendar.ics?ids=${ids}&${dates}`);
    expect(headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    expect(headers.get('content-disposition')).toContain('attachment');
    expect(headers.get('cache-control')).toBe('no-store');
    const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
    const days = events.map((event) => new ICAL.Event(event).startDate.toString());
    expect(days).toEqual(['2026-11-27', '2028-03-02']);
  });

  it('shows the form again when there is nothing to keep', async () => {
    const { text } = await page(`/deadlines/calendar.ics?ids=${ids}&cr-reconsider.main=2026-01-05`);
    expect(text).toContain('已经过了，不放进日历');
  });
});

describe('the plan', () => {
  it('leads to each calculator, with the day of the event where that starts the time', async () => {
    const { text } = await page('/plan?happened=spied&leaked=photo&event=2026-11-10');
    const { text: other } = await page('/plan?happened=extorted&event=2026-11-10');
    expect(`${text}${other}`).toMatch(/\/deadlines\/(pi-log|pi-video|ps-discover)\?from=2026-11-10/);
    expect(other).toContain('/deadlines/calendar?ids=');
  });

  it('gives the day of the event only to limits that run from it', () => {
    for (const id of EVENT_LIMITS) {
      const starts = [...(deadlines.get(id)?.starts.keys() ?? [])];
      expect(starts.every((start) => EVENT_STARTS.includes(start))).toBe(true);
    }
  });
});
