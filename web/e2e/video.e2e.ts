import { describe, expect, it } from 'vitest';
import { visits } from './browser.ts';

const { open } = visits();
const PAGE = '/videos/first-hour';

describe('a film', () => {
  it('loads nothing before it is asked for, then plays', async () => {
    const { page, sent } = await open(PAGE);
    const films = (): string[] => sent.filter((one) => /\/media\/.*\.(mp4|webm)/.test(one));
    expect(films()).toEqual([]);
    await page.evaluate(() => document.querySelector('video')?.play());
    await page.waitForFunction(() => (document.querySelector('video')?.currentTime ?? 0) > 1);
    const { width, height, seconds } = await page.evaluate(() => {
      const film = document.querySelector('video') as HTMLVideoElement;
      return { width: film.videoWidth, height: film.videoHeight, seconds: film.duration };
    });
    expect([width, height]).toEqual([720, 1280]);
    expect(Math.abs(seconds - 56)).toBeLessThan(0.5);
    // Jumping ahead asks for a piece, not for the whole again.
    await page.evaluate(() => {
      const film = document.querySelector('video') as HTMLVideoElement;
      film.currentTime = 50;
    });
    await page.waitForFunction(() => (document.querySelector('video')?.currentTime ?? 0) > 50.5);
    expect(films().length).toBeGreaterThan(0);
  });

  it('has its words as a track and on the page, also without a script', async () => {
    const { page } = await open(PAGE, { javaScriptEnabled: false });
    expect(await page.locator('.transcript li').count()).toBe(9);
    const track = await page.locator('track').getAttribute('src');
    const answer = await page.request.get(new URL(track ?? '', page.url()).href);
    expect(await answer.text()).toMatch(/^WEBVTT/);
  });
});
