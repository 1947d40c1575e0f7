import type { NotForUs } from '@huyin/triage';
import type { VNode } from 'preact';
import { type Told, understoodPath } from '../address.ts';
import { Contact } from './plan/contact.tsx';

/** Not a matter of personal information: told so, with where to go; no made-up plan. */
export function NotForUsPage({ answer, told }: { answer: NotForUs; told: Told }): VNode {
  return (
    <div class="narrow elsewhere">
      <p class="eyebrow">{answer.topic}</p>
      <h1>这件事要找别的部门</h1>
      <p class="lead">{answer.sentence}</p>
      {answer.channels.map((channel) => (
        <Contact key={channel.id} channel={channel} />
      ))}
      <p class="note">
        其实是个人信息被泄露、被冒用、被公开？<a href={understoodPath(told)}>改情况</a>
        ，或<a href="/">重新说一遍</a>。
      </p>
    </div>
  );
}
