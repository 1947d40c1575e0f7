/** What whoever runs a copy of the site says about themselves; all of it is optional and comes from the environment. */
export interface Host {
  /** `https://…` without a slash at the end: canonical addresses, feeds and the sitemap are made with it. */
  readonly origin?: string;
  /** 备案号, as it must be printed. */
  readonly icp?: string;
  /** 公安备案号. */
  readonly police?: string;
  /** 主办单位. */
  readonly organiser?: string;
  /** Where 发现错误 goes: an `https:` or `mailto:` address. */
  readonly report?: string;
}

const REPORT = /^(https:\/\/|mailto:)\S+$/;

export function readHost(env: Readonly<Record<string, string | undefined>>): Host {
  const { HUYIN_ORIGIN, HUYIN_ICP, HUYIN_POLICE_RECORD, HUYIN_ORGANISER, HUYIN_REPORT } = env;
  const origin = HUYIN_ORIGIN && URL.canParse(HUYIN_ORIGIN) ? new URL(HUYIN_ORIGIN).origin : undefined;
  const report = HUYIN_REPORT && REPORT.test(HUYIN_REPORT) ? HUYIN_REPORT : undefined;
  return {
    ...(origin && { origin }),
    ...(HUYIN_ICP && { icp: HUYIN_ICP }),
    ...(HUYIN_POLICE_RECORD && { police: HUYIN_POLICE_RECORD }),
    ...(HUYIN_ORGANISER && { organiser: HUYIN_ORGANISER }),
    ...(report && { report }),
  };
}
