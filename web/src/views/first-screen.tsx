import type { VNode } from 'preact';
import { DangerLine } from './danger-line.tsx';
import { Desk } from './desk.tsx';
import { StoryBox } from './story-box.tsx';

export function FirstScreen(): VNode {
  return (
    <>
      <DangerLine />
      <div class="first-screen">
        <section class="first-story" aria-labelledby="first-title">
          <h1 id="first-title">个人信息泄露了，现在做什么</h1>
          <p class="lead">说一说发生的事，拿到您自己的行动方案：先打哪个电话、怎么说、依据哪一条法律。</p>
          <div data-story-place>
            <StoryBox />
          </div>
        </section>
        <section class="first-desk" aria-labelledby="desk-title">
          <h2 id="desk-title">黄金止损台</h2>
          <p class="first-desk-lead">不想打字？点两下就出方案。</p>
          <Desk />
        </section>
      </div>
    </>
  );
}
