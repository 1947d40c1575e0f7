import { openContent, readPaperSamples } from '@huyin/content';
import { CONTENT_FOLDER, readFolder } from '@huyin/content/disk';
import { isFailure } from '@huyin/law';
import { citedArticles, type Paper, printText, type RenderedPaper, templateOf } from '@huyin/papers';
import { describe, expect, it } from 'vitest';
import { handLetter, splitGaps } from './blanks.ts';
import { knownFor } from './known-values.ts';
import { packLaws, unpackLaws } from './paper-data.ts';
import { draftLetter, writtenLetter } from './written-letter.ts';

const files = readFolder(CONTENT_FOLDER);
const { laws, letters } = openContent(files);
const { samples } = readPaperSamples(files);
const TODAY = '2026-11-23';

function packed(paper: Paper) {
  const template = templateOf(paper);
  if (isFailure(template)) throw new Error((template as { sentence: string }).sentence);
  const cited = citedArticles(template as Exclude<typeof template, { failure: string }>);
  // Through JSON, as it reaches the browser.
  return unpackLaws(JSON.parse(JSON.stringify(packLaws(laws, cited))));
}

function text(letter: ReturnType<typeof writtenLetter>): string {
  if (isFailure(letter)) throw new Error((letter as { sentence: string }).sentence);
  return printText(letter as RenderedPaper);
}

describe.each([...letters.values()].map((paper) => [paper.id, paper as Paper] as const))(
  '%s',
  (id, paper) => {
    it('can be printed blank: for the gaps every question is named', () => {
      const { values } = handLetter(paper, {});
      const blank = text(writtenLetter(paper, values, { corpus: laws, today: TODAY }));
      expect(splitGaps(blank).filter(({ gap }) => gap).length).toBeGreaterThan(1);
    });

    it('can be previewed before anything is answered', () => {
      expect(text(draftLetter(paper, {}, { corpus: laws, today: TODAY }))).toContain('\n');
    });

    it('is written by the law the browser gets as by all of it', () => {
      for (const { values, today, event } of samples.filter((one) => one.paper === id)) {
        const days = { today, ...(event ? { event } : {}) };
        const whole = text(writtenLetter(paper, values, { corpus: laws, ...days }));
        expect(text(writtenLetter(paper, values, { corpus: packed(paper), ...days }))).toBe(whole);
      }
    });
  },
);

it('keeps a preview alive while an answer is only half typed', () => {
  const paper = letters.get('D05') as Paper;
  const half = {
    'me.id-number': '1101',
    'event.date': '2026-13',
    losses: [{ what: '转账' }],
    'crime.kind': ['pi'],
  };
  const draft = text(draftLetter(paper, half, { corpus: laws, today: TODAY }));
  expect(draft).not.toContain('1101');
  expect(draft).toContain('转账');
});

it('takes from the facts what the choices of the papers know, and nothing else', () => {
  const paper = letters.get('D05') as Paper;
  const told = { facts: { leaked: ['phone', 'order'], who: 'child' }, event: '2026-06-03' } as const;
  expect(knownFor(paper, told)).toEqual({
    'event.date': '2026-06-03',
    leaked: ['phone', 'order'],
    'me.role': 'guardian',
  });
  expect(knownFor(paper, { facts: {} })).toEqual({});
});
