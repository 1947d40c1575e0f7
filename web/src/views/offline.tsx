import type { VNode } from 'preact';
import { FailurePage } from './failure-page.tsx';

/** Kept on the device for when there is no network. */
export function OfflinePage(): VNode {
  return (
    <FailurePage
      title="现在没有网络"
      sentence="这一页还没有在这台设备上打开过，要等有网络时再看。首页可以照常写、照常分析；打开过的方案也还能看。打电话不需要网络。"
    />
  );
}
