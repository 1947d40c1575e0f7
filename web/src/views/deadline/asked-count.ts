import type { Adjustment, IsoDate } from '@huyin/law';

/** What the calculator was asked: which span, from when, and what has happened to it since. */
export interface AskedCount {
  readonly part?: string;
  readonly from?: IsoDate;
  readonly time?: string;
  readonly adjustments: readonly Adjustment[];
}
