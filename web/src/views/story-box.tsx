import type { VNode } from 'preact';
import { Icon } from './icon.tsx';

/** About seven thousand Chinese characters fit the body limit of a form; leave room. */
const LONGEST_STORY = 6000;

/**
 * One box for the person's own words. With a script the words stay on the device: the visible button
 * is no submit button at all, so nothing is sent even while the script is still loading. Without one
 * the browser shows the noscript part, which says where the words go before it offers to send them.
 */
export function StoryBox(): VNode {
  return (
    <form class="story" method="post" action="/understand" data-story>
      <label class="story-label" for="story">
        发生了什么？用自己的话说
      </label>
      <textarea
        id="story"
        name="text"
        rows={5}
        maxLength={LONGEST_STORY}
        autocomplete="off"
        spellcheck={false}
        placeholder="比如：我在一个网贷平台填了资料没借钱，现在天天有人打电话催我，还给我通讯录里的人发短信"
        aria-describedby="story-promise"
      />
      <p class="promise" id="story-promise">
        <Icon name="lock" />
        <span>
          不用注册，不要手机号。
          <span class="with-script">您写的话只在这台设备上分析，不会发送出去。</span>
          <noscript>
            您的浏览器没有开启脚本：点下面的按钮，文字会发送到本网站的服务器，分析完就丢弃，不保存、不记录。不想发送，请用下面的点选。
          </noscript>
        </span>
      </p>
      <div class="actions">
        <button class="button button-main with-script" type="button" data-understand>
          听懂我的情况
        </button>
        <noscript>
          <button class="button button-main" type="submit">
            发送并分析
          </button>
        </noscript>
      </div>
      <p class="story-late with-script">
        脚本还没有加载出来。可以等一下，也可以直接用下面的点选，不需要脚本。
      </p>
      <p class="story-message" role="alert" data-message />
    </form>
  );
}
