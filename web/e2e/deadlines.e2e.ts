import { readFileSync } from 'node:fs';
import { describe, expect, inject, it } from 'vitest';
import { follow, visits } from './browser.ts';

const { open } = visits();
const CALENDAR = '/deadlines/calendar?ids=cr-reconsider.civ-limit';
/** Far enough ahead to be open whenever the test runs, and never part of any other address. */
const DAY = '2031-07-14';

describe('limits of time', () => {
  it('are counted without a script', async () => {
    const { page } = await open('/deadlines', { javaScriptEnabled: false });
    await follow(page, 'a[href="/deadlines/cr-reconsider"]');
    await page.fill('#from', '2026-09-18');
    await follow(page, 'text=算一算 >> nth=-1');
    expect(await page.textContent('.sum-line')).toContain('2026-09-28');
    expect(await page.textContent('.sum-box')).toContain('还能做什么');
  });

  it('become a calendar without a script, and the date is not written down', async () => {
    const { page } = await open(CALENDAR, { javaScriptEnabled: false });
    await page.fill('[name="cr-reconsider.main"]', DAY);
    const [download] = await Promise.all([page.waitForEvent('download'), page.click('[data-download]')]);
    expect(readFileSync(await download.path(), 'utf8')).toContain('DTSTART;VALUE=DATE:20310721');
    expect(readFileSync(inject('log'), 'utf8')).not.toContain(DAY);
  });

  it('become a calendar in the page with a script: no date is sent', async () => {
    const { page, sent, faults } = await open(CALENDAR);
    await page.fill('[name="cr-reconsider.main"]', DAY);
    const [download] = await Promise.all([page.waitForEvent('download'), page.click('[data-download]')]);
    expect(readFileSync(await download.path(), 'utf8')).toContain('DTSTART;VALUE=DATE:20310721');
    expect(await page.textContent('[data-sum="cr-reconsider.main"]')).toContain('次日起算');
    expect(sent.join('\n')).not.toContain(DAY);
    expect(faults).toEqual([]);
  });
});
