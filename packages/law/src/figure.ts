import type { Basis } from './basis.ts';
import type { IsoDate } from './date.ts';
import { type Failure, failure } from './failure.ts';

/** What a figure was worth from one day until (not including) another, and the words that say so. */
export interface FigureValue {
  readonly from: IsoDate;
  readonly until?: IsoDate;
  /** One number, or the two ends of a range (2,000 to 5,000 yuan). */
  readonly value: number | readonly [number, number];
  readonly basis: Omit<Basis, 'at'>;
}

/** A number the law fixes: a threshold, an age, a fine. */
export interface Figure {
  readonly id: string;
  readonly title: string;
  readonly unit: string;
  readonly values: readonly FigureValue[];
  readonly note?: string;
}

export type Figures = ReadonlyMap<string, Figure>;

export type NoFigure = Failure<'unknown-figure' | 'outside-dates', { id: string; on: IsoDate }>;

/** The figure on a day. A day that no value covers is refused: the nearest value is not the law. */
export function figureOn(figures: Figures, id: string, on: IsoDate): FigureValue | NoFigure {
  const figure = figures.get(id);
  if (!figure) return failure('unknown-figure', { id, on }, `没有“${id}”这个数字。请查 content/figures。`);
  const value = figure.values.find((one) => one.from <= on && (!one.until || on < one.until));
  if (value) return value;
  const spans = figure.values.map((one) => `${one.from} 至 ${one.until ?? '今'}`).join('，');
  return failure('outside-dates', { id, on }, `“${figure.title}”没有 ${on} 的数字（有：${spans}）。`);
}
