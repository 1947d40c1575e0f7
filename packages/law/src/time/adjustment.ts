import type { IsoDate } from '../date.ts';

/** What has happened to a limit after it began to run; each is printed in the sum. */
export type Adjustment =
  /** 延长: the span the law allows to be added, so many times. */
  | { readonly kind: 'extended'; readonly times: number }
  /** 延长: a court or authority named a new last day. */
  | { readonly kind: 'extended-to'; readonly day: IsoDate }
  /** 中断: on this day the whole time began again. */
  | { readonly kind: 'restarted'; readonly day: IsoDate }
  /** 中止: the obstacle began and was gone on these days. */
  | { readonly kind: 'paused'; readonly from: IsoDate; readonly until: IsoDate };
