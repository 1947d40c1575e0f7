import type { VNode } from 'preact';

export function SiteFooter(): VNode {
  return (
    <footer class="site-footer">
      <p>
        护隐根据法律原文和公开渠道整理行动步骤，不是律师意见。内容<strong>尚未经律师复核</strong>
        ，重要决定前请打 <a href="tel:12348">12348</a> 免费问律师。
      </p>
      <nav aria-label="页脚">
        <a href="/">重新开始</a>
        <a href="/about">这是什么、怎样保护您</a>
      </nav>
    </footer>
  );
}
