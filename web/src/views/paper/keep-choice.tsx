import type { VNode } from 'preact';
import { useState } from 'preact/hooks';

/** Off unless the person wants it: others may use the same phone. */
export function KeepChoice({ kept, onKeep }: { kept: boolean; onKeep: (keep: boolean) => boolean }): VNode {
  const [on, setOn] = useState(kept);
  const [refused, setRefused] = useState(false);
  const change = (keep: boolean): void => {
    const done = onKeep(keep);
    setOn(keep && done);
    setRefused(keep && !done);
  };
  return (
    <div class="keep-choice">
      <div class="choices">
        <label class="choice">
          <input type="checkbox" checked={on} onChange={(event) => change(event.currentTarget.checked)} />
          <span>保存在这个页面</span>
        </label>
      </div>
      <p class="small">
        不勾：离开或关掉这一页就没有了。勾上：存在这台设备的这个标签页里，去看方案再回来还在，关掉标签页才清掉。别人也用这台设备的，不要勾。
      </p>
      {refused ? <p role="alert">这个浏览器不让保存，内容仍只在这一页里。</p> : null}
    </div>
  );
}
