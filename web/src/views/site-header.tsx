import type { VNode } from 'preact';
import type { Look } from '../look.ts';
import { Icon } from './icon.tsx';

/** Plain forms, so that the switches and the search work without a script; with one they act in place. */
export function SiteHeader({ look, here }: { look: Look; here: string }): VNode {
  const dark = look.theme === 'dark';
  return (
    <header class="site-header">
      <div class="site-header-row">
        <a class="brand" href="/">
          <img class="brand-mark" src="/favicon.svg" alt="" width="32" height="32" />
          <span class="brand-name">护隐</span>
        </a>
        <form class="look-switches" method="post" action="/look" data-look>
          <input type="hidden" name="back" value={here} />
          <button
            class="switch"
            type="submit"
            name="elder"
            value={look.elder ? 'off' : 'on'}
            aria-pressed={look.elder}
          >
            长辈版
          </button>
          <button
            class="switch"
            type="submit"
            name="theme"
            value={dark ? 'light' : 'dark'}
            aria-pressed={dark}
          >
            深色
          </button>
        </form>
        <SiteWays />
      </div>
    </header>
  );
}

/** The knowledge site and the one box that searches all of it. */
function SiteWays(): VNode {
  return (
    <div class="site-ways">
      <nav class="site-nav" aria-label="全站">
        <a href="/know">法律常识</a>
        <a href="/laws">法条</a>
      </nav>
      {/* biome-ignore lint/a11y/useSemanticElements: `<search>` is unknown to the browsers we serve. */}
      <form class="site-search" method="get" action="/search" role="search">
        <input
          type="search"
          name="q"
          aria-label="搜索法律常识、法条、电话"
          placeholder="搜：开盒、爆通讯录"
        />
        <button type="submit" aria-label="搜索">
          <Icon name="search" />
        </button>
      </form>
    </div>
  );
}

/** Sticks to the corner while the header scrolls away: with very large letters a sticky header would cover the page. */
export function LeaveButton(): VNode {
  return (
    <aside class="leave-place" aria-label="快速离开">
      <a class="leave" href="/leave" rel="noreferrer" data-leave>
        快速离开
      </a>
    </aside>
  );
}
