import type { VNode } from 'preact';
import { Icon } from './icon.tsx';

/** Above everything: whoever is in danger now does not read on. */
export function DangerLine(): VNode {
  return (
    <aside class="danger-line" aria-label="紧急情况">
      <p>正在转账、有人身危险、正在被敲诈：先报警，再回来。</p>
      <a class="call call-urgent" href="tel:110">
        <Icon name="phone" />
        <span>
          拨打 <b>110</b>
        </span>
      </a>
    </aside>
  );
}
