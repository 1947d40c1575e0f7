import { describe, expect, it } from 'vitest';
import { visits } from './browser.ts';

const { open } = visits();

/** Counts the page objects of a PDF; Chromium writes them uncompressed. */
async function printed(path: string, options = {}): Promise<number> {
  const { page } = await open(path, options);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  return [...pdf.matchAll(/\/Type\s*\/Page(?![a-zA-Z])/g)].length;
}

describe('the printed plan', () => {
  it.each(['extorted', 'suspected-leak', 'posted', 'notice', 'lost-id'])(
    'takes two pages for %s',
    async (happened) => {
      expect(await printed(`/plan?happened=${happened}`)).toBeLessThanOrEqual(2);
    },
  );

  it.each(['scammed&money=moving', 'loan-in-name', 'dunning.contacts-blasted&actor=lender'])(
    'takes no more than three for %s',
    async (happened) => {
      expect(await printed(`/plan?happened=${happened}`)).toBeLessThanOrEqual(3);
    },
  );

  it('stays short when several things happened, also in large type and without a script', async () => {
    const path =
      '/plan?happened=extorted.contacts-blasted.dunning.loan-in-name&leaked=contacts.id-number&actor=lender';
    expect(await printed(path)).toBeLessThanOrEqual(4);
    expect(await printed(path, { look: 'elder.dark', javaScriptEnabled: false })).toBeLessThanOrEqual(4);
  });

  it('prints the folded steps, and neither the articles nor the buttons', async () => {
    const { page } = await open('/plan?happened=extorted');
    await page.emulateMedia({ media: 'print' });
    const later = page.locator('.phase-week .step-how, .phase-day .step-how').first();
    expect((await later.boundingBox())?.height ?? 0).toBeGreaterThan(0);
    for (const hidden of ['.site-header', '.leave', '[data-print]', '.article', '.phase-nav']) {
      expect(await page.locator(hidden).first().isVisible()).toBe(false);
    }
  });
});
