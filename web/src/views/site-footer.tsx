import type { VNode } from 'preact';
import type { Host } from '../host.ts';

/** The whole site in a few links: also the way on for who came to the end of a page. */
const WAYS: readonly (readonly [string, string])[] = [
  ['/', '出行动方案'],
  ['/know', '法律常识'],
  ['/laws', '法律条文'],
  ['/papers', '文书'],
  ['/deadlines', '期限'],
  ['/channels', '找谁、打哪个电话'],
  ['/authorities', '找哪个部门'],
  ['/glossary', '词语解释'],
  ['/about', '这是什么、怎样保护您'],
];

export function SiteFooter({ host }: { host: Host }): VNode {
  return (
    <footer class="site-footer">
      <p>
        护隐根据法律原文和公开渠道整理行动步骤，不是律师意见。内容<strong>尚未经律师复核</strong>
        ，重要决定前请打 <a href="tel:12348">12348</a> 免费问律师。
      </p>
      <nav aria-label="页脚">
        {WAYS.map(([path, title]) => (
          <a key={path} href={path}>
            {title}
          </a>
        ))}
        <a href="/en" lang="en" hreflang="en">
          English
        </a>
      </nav>
      <p>
        发现错误？
        {host.report ? (
          <a href={host.report} rel="noreferrer noopener">
            告诉我们哪一页、哪一句不对
          </a>
        ) : (
          '请告诉提供本网站的人，写上网址和哪一句不对。'
        )}
      </p>
      <HostLine host={host} />
    </footer>
  );
}

/** Only what the host has entered: an empty 备案号 would be a false one. */
function HostLine({ host }: { host: Host }): VNode | null {
  const words = [host.organiser ? `主办单位：${host.organiser}` : undefined, host.icp, host.police].filter(
    Boolean,
  );
  return words.length ? <p class="host-line">{words.join('　')}</p> : null;
}
