import type { Plan } from '@huyin/triage';
import type { VNode } from 'preact';
import { planPath, type Told } from '../address.ts';
import { familyText } from './family-text.ts';
import { Icon } from './icon.tsx';

/** 发给家人看: a text to copy or share; without a script it can be selected and copied by hand. */
export function FamilyPage({ plan, told }: { plan: Plan; told: Told }): VNode {
  const text = familyText(plan);
  return (
    <div class="narrow family">
      <h1>发给家人看</h1>
      <p class="lead">
        这段文字里没有姓名、电话、证件号，标题也不写发生了什么事。发出去之前，您可以先看一遍、改一改。
      </p>
      <label class="story-label" for="family-text">
        要发的文字
      </label>
      <textarea id="family-text" rows={Math.min(24, text.split('\n').length + 1)} data-family>
        {text}
      </textarea>
      <p class="plan-tools">
        <button class="button button-main with-script" type="button" data-copy>
          复制文字
        </button>
        <button class="button with-script" type="button" data-share hidden>
          <Icon name="share" />
          用手机分享
        </button>
      </p>
      <p class="small" role="status" data-copied />
      <noscript>
        <p class="note">长按上面的文字，选“全选”，再“复制”，就可以粘贴到微信里。</p>
      </noscript>
      <p class="note">
        步骤里可能提到事情的种类。不想让家人知道细节，请先删改。完整方案的地址里含有情况类别，不建议直接转发链接。
      </p>
      <p>
        <a href={planPath(told)}>回到方案</a>
      </p>
    </div>
  );
}
