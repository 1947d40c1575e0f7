import type { VNode } from 'preact';
import type { Look } from '../look.ts';

/** Plain forms, so that the switches work without a script; with one they act in place. */
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
      </div>
    </header>
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
