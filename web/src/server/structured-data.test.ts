import { describe, expect, it } from 'vitest';
import { publicPages } from './public-pages.ts';
import { testSite } from './test-site.ts';

const ORIGIN = 'https://huyin.example';
const { app, site } = testSite({ host: { origin: ORIGIN } });

/** What schema.org and the search engines that read it ask for; a name with a dot lies inside. */
const REQUIRED: Record<string, readonly string[]> = {
  Article: ['headline', 'description', 'url', 'author.name', 'datePublished', 'dateModified', 'inLanguage'],
  FAQPage: ['url', 'mainEntity', 'datePublished', 'dateModified'],
  Question: ['name', 'acceptedAnswer.text'],
  HowTo: ['name', 'description', 'url', 'step', 'datePublished', 'dateModified'],
  HowToStep: ['name', 'text', 'position'],
  BreadcrumbList: ['itemListElement'],
  ListItem: ['position', 'name', 'item'],
  Legislation: ['name', 'url', 'legislationType', 'legislationDateVersion', 'legislationLegalForce'],
  VideoObject: ['name', 'description', 'thumbnailUrl', 'uploadDate', 'contentUrl', 'duration'],
  DefinedTerm: ['name', 'description', 'url'],
};
const LISTS: Record<string, string> = {
  FAQPage: 'mainEntity',
  HowTo: 'step',
  BreadcrumbList: 'itemListElement',
};
const ADDRESSES = ['url', 'item', 'contentUrl', 'thumbnailUrl'];

type Data = { readonly [property: string]: unknown };

const within = (data: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((value, name) => (value as Data | undefined)?.[name], data);
const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && !value.length);

/** The faults of one piece of data and of the pieces in its list. */
function faultsOf(data: Data): string[] {
  const type = String(data['@type']);
  const missing = (REQUIRED[type] ?? []).filter((path) => isEmpty(within(data, path)));
  const partial = ADDRESSES.filter((name) => {
    const value = data[name];
    return typeof value === 'string' && !value.startsWith(`${ORIGIN}/`);
  });
  const list = data[LISTS[type] ?? ''];
  return [
    ...(REQUIRED[type] || type === 'Organization' ? [] : [`nobody said what ${type} needs`]),
    ...missing.map((path) => `${type} without ${path}`),
    ...partial.map((name) => `${type}.${name} is not a whole address: ${data[name]}`),
    ...(Array.isArray(list) ? list.flatMap((one: Data) => faultsOf(one)) : []),
  ];
}

async function dataOf(path: string): Promise<Data[]> {
  const html = await (await app.request(path)).text();
  return [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(
    ([, json]) => JSON.parse(json ?? '') as Data,
  );
}

describe('what every public page tells search engines', () => {
  it('can be read, says what it is and leaves nothing required out', { timeout: 120_000 }, async () => {
    // Of the many articles of statutes each twentieth.
    const asked = publicPages(site.library, site.today()).filter(
      ({ path }, i) => !/^\/laws\/.*\/.*\//.test(path) || i % 20 === 0,
    );
    const seen = new Map<string, number>();
    const faults: string[] = [];
    for (const { path } of asked)
      for (const data of await dataOf(path)) {
        const type = String(data['@type']);
        seen.set(type, (seen.get(type) ?? 0) + 1);
        if (data['@context'] !== 'https://schema.org') faults.push(`${path} ${type} without a context`);
        faults.push(...faultsOf(data).map((fault) => `${path}: ${fault}`));
      }
    expect(faults).toEqual([]);
    for (const type of ['Article', 'FAQPage', 'HowTo', 'BreadcrumbList', 'Legislation', 'DefinedTerm'])
      expect([type, (seen.get(type) ?? 0) > 0]).toEqual([type, true]);
    // Films have pages once their routes are there.
    if (app.routes.some(({ path }) => path === '/videos/:slug'))
      expect(seen.get('VideoObject') ?? 0).toBeGreaterThan(0);
  });

  it('bites on a sample that leaves something out', () => {
    const step = { '@type': 'HowToStep', name: '报警', position: 1 };
    const bad = { '@type': 'HowTo', name: '怎么办', url: '/guides/x', step: [step] };
    expect(faultsOf(bad)).toEqual([
      'HowTo without description',
      'HowTo without datePublished',
      'HowTo without dateModified',
      'HowTo.url is not a whole address: /guides/x',
      'HowToStep without text',
    ]);
  });
});
