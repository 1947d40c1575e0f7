import { openContent, readPaperSamples } from '@huyin/content';
import { CONTENT_FOLDER, readFolder } from '@huyin/content/disk';
import { describe, expect, it } from 'vitest';
import { testSite } from './test-site.ts';

const files = readFolder(CONTENT_FOLDER);
const { letters } = openContent(files);
const { app } = testSite({ samples: readPaperSamples(files).samples });
const FACTS = 'happened=extorted&leaked=phone.order&actor=platform&event=2025-10-01';

describe('the pages of the papers', () => {
  it.each([...letters.keys()])('%s is whole and small, with facts and without', async (id) => {
    for (const query of ['', `?${FACTS}`]) {
      const response = await app.request(`/papers/${id}${query}`);
      expect(response.status).toBe(200);
      const html = await response.text();
      expect(html.length).toBeLessThan(200_000);
      const json = /<script type="application\/json"[^>]*>(.*?)<\/script>/s.exec(html)?.[1] ?? '';
      const data = JSON.parse(json);
      expect(data.paper.id).toBe(id);
      expect(json).not.toContain('<');
      // A form that nobody can send: no address, no method, no button that submits.
      expect(html.split('<main')[1]).not.toMatch(/<form|type="submit"/);
    }
  });

  it('fills in what the plan knows', async () => {
    const html = await (await app.request(`/papers/D05?${FACTS}`)).text();
    const data = JSON.parse(/<script type="application\/json"[^>]*>(.*?)<\/script>/s.exec(html)?.[1] ?? '');
    expect(data.known).toMatchObject({ leaked: ['phone', 'order'], 'event.date': '2025-10-01' });
  });

  it('lists every paper once', async () => {
    const html = await (await app.request('/papers')).text();
    for (const id of letters.keys()) expect(html.split(`href="/papers/${id}"`)).toHaveLength(2);
  });

  it('says so when there is no such paper or the facts cannot be read', async () => {
    expect((await app.request('/papers/D99')).status).toBe(404);
    expect((await app.request('/papers/D01?happened=nonsense')).status).toBe(400);
  });
});
