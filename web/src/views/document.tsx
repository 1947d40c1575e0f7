import type { ComponentChildren, VNode } from 'preact';
import type { Host } from '../host.ts';
import type { Look } from '../look.ts';
import { type PageHead, PageHeadTags } from './know/page-head.tsx';
import { SiteFooter } from './site-footer.tsx';
import { LeaveButton, SiteHeader } from './site-header.tsx';

/** What every page needs to know about the visit and the build. */
export interface Frame {
  readonly look: Look;
  /** Where this page can be asked for again; the switches come back to it. */
  readonly here: string;
  readonly script: string;
  readonly style: string;
  readonly host: Host;
  /** Development only: a script that reloads the page after a build. */
  readonly reload?: string;
}

export interface DocumentProps extends Frame {
  readonly title: string;
  readonly description?: string;
  /** Names the page for styles and for the script: `first`, `plan`. */
  readonly page: string;
  /** Knowledge pages: what search engines and shared links are told. */
  readonly head?: PageHead;
  readonly lang?: 'en';
  readonly children?: ComponentChildren;
}

/** The whole page around the main part. Works without any script. */
export function Document(props: DocumentProps): VNode {
  const { look, page, head, host, title } = props;
  return (
    <html lang={props.lang ?? 'zh-CN'} data-theme={look.theme} data-elder={look.elder ? 'yes' : 'no'}>
      <head>
        <meta charset="utf-8" />
        <title>{`${title} · 护隐`}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        {props.description ? <meta name="description" content={props.description} /> : null}
        {head ? <PageHeadTags head={head} host={host} title={title} description={props.description} /> : null}
        <meta name="format-detection" content="telephone=no" />
        <meta name="color-scheme" content={look.theme === 'auto' ? 'light dark' : look.theme} />
        <meta name="theme-color" content="#10524d" />
        <link rel="stylesheet" href={props.style} />
        <noscript>
          <link rel="stylesheet" href="/without-script.css" />
        </noscript>
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <link rel="manifest" href="/manifest.webmanifest" />
        <script type="module" src={props.script} />
        {props.reload ? <script type="module" src={props.reload} /> : null}
      </head>
      <body data-page={page}>
        <a class="skip-link" href="#main">
          跳到主要内容
        </a>
        <LeaveButton />
        <SiteHeader look={look} here={props.here} />
        <main id="main" tabIndex={-1}>
          {props.children}
        </main>
        <SiteFooter host={host} />
      </body>
    </html>
  );
}
