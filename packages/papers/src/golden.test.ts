import { isFailure } from '@huyin/law';
import { describe, expect, it } from 'vitest';
import { contextOf, PAPERS, SAMPLES } from '../golden/shipped.ts';
import { printText, type RenderedPaper, renderPaper } from './index.ts';

describe('the expected text of every sample', () => {
  it.each(SAMPLES.map((sample) => [`${sample.paper} ${sample.name}`, sample] as const))('%s', (_, sample) => {
    const paper = PAPERS.get(sample.paper);
    if (!paper) throw new Error(`没有 ${sample.paper}`);
    const rendered = renderPaper(paper, sample.values, contextOf(sample));
    if (isFailure(rendered)) throw new Error(rendered.sentence);
    expect(printText(rendered as RenderedPaper)).toBe(sample.expected);
  });

  it('holds at least three sets of answers for every paper', () => {
    const few = [...PAPERS.keys()].filter((id) => SAMPLES.filter(({ paper }) => paper === id).length < 3);
    expect(few).toEqual([]);
  });
});
