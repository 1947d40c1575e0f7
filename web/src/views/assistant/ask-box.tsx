import type { VNode } from 'preact';
import { Icon } from '../icon.tsx';

/** Room for a question that grew into a story; nothing typed is cut off. */
const LONGEST_ASK = 1000;

interface AskBoxProps {
  /** What was sent without a script, so that it can be put in other words. */
  readonly text?: string;
}

/** As the box of the first page: with a script the words are never sent, and the button says so by not being one of a form. */
export function AskBox({ text = '' }: AskBoxProps): VNode {
  return (
    <form class="ask" method="post" action="/assistant" data-ask>
      <label class="ask-label" for="ask-words">
        用一句平常的话问，例如“快递单上的电话被人拿去骚扰怎么办”
      </label>
      <textarea
        id="ask-words"
        name="text"
        rows={2}
        maxLength={LONGEST_ASK}
        autocomplete="off"
        spellcheck={false}
        enterkeyhint="send"
        aria-describedby="ask-promise"
      >
        {text}
      </textarea>
      <p class="promise" id="ask-promise">
        <Icon name="lock" />
        <span>
          <span class="with-script">问题只在这台设备上找答案，不会发送出去。不用写姓名、电话、证件号。</span>
          <noscript>
            您的浏览器没有开启脚本：问题会发送到本网站的服务器，找完就丢弃，不保存、不记录。不用写姓名、电话、证件号。
          </noscript>
        </span>
      </p>
      <div class="actions">
        <button class="button button-main with-script" type="button" data-ask-button>
          找有出处的回答
        </button>
        <noscript>
          <button class="button button-main" type="submit">
            发送，找有出处的回答
          </button>
        </noscript>
      </div>
      <p class="story-message" role="status" data-ask-message />
    </form>
  );
}
