import type { Refused } from '@huyin/triage';
import type { VNode } from 'preact';
import { type Told, understoodPath } from '../address.ts';
import { Authorities } from './plan/authority.tsx';
import { Contact } from './plan/contact.tsx';

export function RefusedPage({ answer, told }: { answer: Refused; told: Told }): VNode {
  return (
    <div class="narrow elsewhere">
      <h1>这件事我们不能帮忙</h1>
      <p class="lead">{answer.sentence}</p>
      <h2>合法的办法</h2>
      <ul>
        {answer.lawful.map((way) => (
          <li key={way}>{way}</li>
        ))}
      </ul>
      {answer.channels.map((channel) => (
        <Contact key={channel.id} channel={channel} />
      ))}
      <h2>法律怎么说</h2>
      <Authorities basis={answer.basis} />
      <p class="note">
        理解错了？<a href={understoodPath(told)}>改情况</a>，或<a href="/">重新说一遍</a>。
      </p>
    </div>
  );
}
