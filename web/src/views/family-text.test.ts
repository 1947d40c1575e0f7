import { openContent } from '@huyin/content';
import { CONTENT_FOLDER, readFolder } from '@huyin/content/disk';
import { assess, type Facts } from '@huyin/triage';
import { expect, it } from 'vitest';
import { familyText } from './family-text.ts';

const library = openContent(readFolder(CONTENT_FOLDER));

function textOf(facts: Facts): string {
  const plan = assess(facts, { today: '2026-11-23' }, library);
  return plan.kind === 'plan' ? familyText(plan) : '';
}

it('says what to do and whom to call, under a headline that tells nothing', () => {
  const text = textOf({ happened: ['intimate-threat', 'extorted'], leaked: ['intimate'] });
  const [headline = ''] = text.split('\n');
  expect(headline).not.toMatch(/私密|裸|敲诈|泄露|贷/);
  expect(text).toContain('110');
  expect(text).toContain('尚未经律师复核');
});

it('holds no address, so that a forwarded text leads nobody to the facts', () => {
  expect(textOf({ happened: ['dunning'] })).not.toMatch(/https?:|\/plan/);
});
