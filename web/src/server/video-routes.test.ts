import type { Video } from '@huyin/content';
import { describe, expect, it } from 'vitest';
import { filmPath } from '../views/video/addresses.ts';
import { testSite } from './test-site.ts';

const { app, site } = testSite();
const videos = [...site.library.topics.values()].flatMap(({ pages }) => pages.videos);
const video = videos.find(({ slug }) => slug === 'first-hour') as Video;
const mp4 = filmPath(video, 'mp4') ?? '';
const size = video.film?.files.mp4.bytes ?? 0;
const asked = (range: string): Promise<Response> => Promise.resolve(app.request(mp4, { headers: { range } }));

describe('a page of a film', () => {
  it('says length and size, starts nothing by itself, and has the whole text', async () => {
    const html = await (await app.request('/videos/first-hour')).text();
    expect(html).toContain(`${video.seconds} 秒`);
    expect(html).toContain('preload="none"');
    expect(html).not.toContain('autoplay');
    expect(html).toMatch(/<track[^>]*kind="captions"/);
    for (const { says } of video.scenes) expect(html).toContain(says);
    expect(html).toContain('"@type":"VideoObject"');
    expect(html).toContain(`"duration":"PT${video.seconds}S"`);
  });

  it('is listed with all the others, of all topics and of one', async () => {
    for (const path of ['/videos', '/videos?topic=pi-leak']) {
      const html = await (await app.request(path)).text();
      for (const { slug } of videos) expect(html).toContain(`href="/videos/${slug}"`);
    }
    expect((await app.request('/videos?topic=none')).status).toBe(404);
    expect((await app.request('/videos/none')).status).toBe(404);
  });
});

describe('the file of a film', () => {
  it.each([
    ['mp4', 'video/mp4'],
    ['webm', 'video/webm'],
    ['poster', 'image/jpeg'],
    ['captions', 'text/vtt; charset=utf-8'],
  ] as const)('%s comes whole with its type, to be kept for good', async (part, type) => {
    const answer = await app.request(filmPath(video, part) ?? '');
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe(type);
    expect(answer.headers.get('cache-control')).toContain('immutable');
    expect((await answer.arrayBuffer()).byteLength).toBe(video.film?.files[part].bytes);
  });

  it('comes in pieces, as players ask', async () => {
    const whole = new Uint8Array(await (await app.request(mp4)).arrayBuffer());
    for (const [range, from, to] of [
      ['bytes=0-1', 0, 1],
      ['bytes=100-199', 100, 199],
      [`bytes=${size - 10}-`, size - 10, size - 1],
      ['bytes=-5', size - 5, size - 1],
    ] as const) {
      const answer = await asked(range);
      expect(answer.status, range).toBe(206);
      expect(answer.headers.get('content-range')).toBe(`bytes ${from}-${to}/${size}`);
      expect(new Uint8Array(await answer.arrayBuffer())).toEqual(whole.slice(from, to + 1));
    }
    const beyond = await asked(`bytes=${size}-`);
    expect(beyond.status).toBe(416);
    expect(beyond.headers.get('content-range')).toBe(`bytes */${size}`);
  });

  it('is the only thing of the folder that can be asked for', async () => {
    for (const path of [
      '/media/first-hour/storyboard.yaml',
      '/media/first-hour/video.mp4',
      '/media/first-hour/..%2f..%2ftopic.yaml',
      '/media/none/none.mp4',
    ])
      expect((await app.request(path)).status, path).toBe(404);
  });
});
