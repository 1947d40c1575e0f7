import type { VNode } from 'preact';
import type { Host } from '../../host.ts';
import type { Crumb } from './breadcrumb.tsx';

/** What a knowledge page says about itself to search engines and to the app that shows a shared link. */
export interface PageHead {
  readonly canonical: string;
  readonly kind?: 'article' | 'website';
  readonly trail?: readonly Crumb[];
  /** schema.org, without context; addresses in it begin with `/`. */
  readonly data?: readonly SchemaOrg[];
}

export type SchemaOrg = { readonly '@type': string; readonly [property: string]: unknown };

interface PageHeadTagsProps {
  readonly head: PageHead;
  readonly host: Host;
  readonly title: string;
  readonly description: string | undefined;
}

export function PageHeadTags({ head, host, title, description }: PageHeadTagsProps): VNode {
  const { origin = '' } = host;
  const data = [...(head.trail ? [breadcrumbList(head.trail)] : []), ...(head.data ?? [])];
  return (
    <>
      {/* A relative one is legal but taken for a fault: without a configured origin there is none. */}
      {origin ? <link rel="canonical" href={origin + head.canonical} /> : null}
      <meta property="og:title" content={title} />
      {description ? <meta property="og:description" content={description} /> : null}
      <meta property="og:type" content={head.kind ?? 'article'} />
      <meta property="og:locale" content="zh_CN" />
      <meta property="og:site_name" content="护隐" />
      {origin ? <meta property="og:url" content={origin + head.canonical} /> : null}
      <link rel="alternate" type="application/atom+xml" title="护隐 · 法律常识" href="/feed.atom" />
      {data.map((one) => (
        <script
          key={one['@type']}
          type="application/ld+json"
          dangerouslySetInnerHTML={{ __html: printData(one, origin) }}
        />
      ))}
    </>
  );
}

/** A data block: never run, so the policy against inline scripts lets it be. `<` could end the element. */
function printData(data: SchemaOrg, origin: string): string {
  const whole = { '@context': 'https://schema.org', ...data };
  const json = JSON.stringify(whole, (key, value: unknown) =>
    isAddress(key, value) ? origin + value : value,
  );
  return json.replaceAll('<', '\\u003c');
}

const ADDRESSES = new Set(['item', 'url', 'contentUrl', 'thumbnailUrl']);

function isAddress(key: string, value: unknown): value is string {
  return ADDRESSES.has(key) && typeof value === 'string' && value.startsWith('/');
}

function breadcrumbList(trail: readonly Crumb[]): SchemaOrg {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ title, path }, i) => ({
      '@type': 'ListItem',
      position: i + 1,
      name: title,
      item: path,
    })),
  };
}
