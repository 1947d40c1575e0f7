import type { Basis } from '@huyin/law';

export const PHASES = {
  danger: '先保安全',
  now: '现在就做',
  day: '24 小时内',
  week: '一周内',
  later: '之后',
} as const;
export type Phase = keyof typeof PHASES;

/** 法定: the law says so. 规章: a ministry or judicial rule. 惯例: known practice. 建议: our advice. */
export type Strength = '法定' | '规章' | '惯例' | '建议';

type NonEmpty<T> = readonly [T, ...T[]];

interface StepWords {
  readonly id: string;
  readonly phase: Phase;
  /** Order inside a phase over the whole product: smaller first. 0–99, leave gaps. */
  readonly rank: number;
  /** What to do, as an instruction: 打 110，请求紧急止付. */
  readonly title: string;
  /** Two to five short lines, everyday words first. */
  readonly how: NonEmpty<string>;
  /** Channel ids of content/channels. */
  readonly contact?: readonly string[];
  /** About 20 seconds read aloud: 60 to 110 characters, with …… where the person fills in. */
  readonly say?: string;
  readonly bring?: readonly string[];
  /** 约 5 分钟. */
  readonly takes: string;
  readonly achieves: string;
  /** What it does not do, so that nobody stops here. */
  readonly limits: string;
  /** Which receipt to ask for: 受案回执, 工号, 受理编号. */
  readonly receipt?: string;
  /** Paper ids D01 to D24. */
  readonly papers?: readonly string[];
  /** Deadline ids of content/deadlines. */
  readonly deadlines?: readonly string[];
}

/**
 * A step cannot be written without what it stands on: law for 法定 and 规章, and for 惯例 and 建议
 * either law or a sentence that says why we advise it.
 */
export type Step = StepWords &
  (
    | { readonly strength: '法定' | '规章'; readonly basis: NonEmpty<Basis> }
    | { readonly strength: '惯例' | '建议'; readonly reason: string; readonly basis?: NonEmpty<Basis> }
  );
