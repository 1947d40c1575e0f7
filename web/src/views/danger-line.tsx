import type { VNode } from 'preact';
import { Icon } from './icon.tsx';

/** Above everything: whoever is in danger now does not read on. */
export function DangerLine(): VNode {
  return (
    <aside class="danger-line" aria-label="紧急情况">
      <p>正在转账、有人身危险、正在被敲诈：先报警，再回来。</p>
      <Urgent number="110" word="拨打" />
    </aside>
  );
}

/** For someone who thinks of dying: a voice first, the police only if it must be. */
export function CareLine(): VNode {
  return (
    <aside class="danger-line care-line" aria-label="先照顾好自己">
      <p>您的安全最要紧。现在就有人可以听您说，不用一个人扛。</p>
      <Urgent number="12356" word="心理援助" />
      <Urgent number="110" word="马上有危险" />
    </aside>
  );
}

function Urgent({ number, word }: { number: string; word: string }): VNode {
  return (
    <a class="call call-urgent" href={`tel:${number}`}>
      <Icon name="phone" />
      <span>
        {word} <b>{number}</b>
      </span>
    </a>
  );
}
