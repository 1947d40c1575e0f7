import type { Topic } from '@huyin/content';
import type { VNode } from 'preact';
import { DangerLine } from './danger-line.tsx';
import { Desk } from './desk.tsx';
import { FirstKnow } from './first-know.tsx';
import { StoryBox } from './story-box.tsx';

export function FirstScreen({ topics }: { topics: readonly Topic[] }): VNode {
  return (
    <>
      <DangerLine />
      <div class="first-screen">
        <section class="first-story" aria-labelledby="first-title">
          <h1 id="first-title">
            <span class="together">个人信息泄露了，</span>
            <span class="together">现在做什么</span>
          </h1>
          <p class="lead">说一说发生的事，拿到您自己的行动方案：先打哪个电话、怎么说、依据哪一条法律。</p>
          <div data-story-place>
            <StoryBox />
          </div>
        </section>
        <FirstWay />
        <section class="first-desk" aria-labelledby="desk-title">
          <h2 id="desk-title">黄金止损台</h2>
          <p class="first-desk-lead">不想打字？点两下就出方案。</p>
          <Desk />
        </section>
      </div>
      <FirstKnow topics={topics} />
    </>
  );
}

/** What is coming, so that nobody fears an endless form. */
function FirstWay(): VNode {
  return (
    <section class="first-way" aria-labelledby="way-title">
      <h2 id="way-title">接下来会怎样</h2>
      <ol>
        <li>
          <b>核对</b>我们把听懂的列出来，您点一下就能改。
        </li>
        <li>
          <b>最多 7 个问题</b>每题都可以答“不清楚”，也可以跳过。
        </li>
        <li>
          <b>拿到方案</b>按现在、24
          小时内、一周内排好，每一步写清找谁、怎么说、依据哪条法律，可以打印、发给家人。
        </li>
      </ol>
    </section>
  );
}
