/// <reference lib="webworker" />
/** The server writes `self.kept` before this file: the build's version and the files to keep. */
interface Kept {
  readonly version: string;
  readonly files: readonly string[];
}

const worker = self as unknown as ServiceWorkerGlobalScope & { readonly kept: Kept };

const FILES = `files-${worker.kept.version}`;
const PAGES = `pages-${worker.kept.version}`;
const ALWAYS = ['/', '/about', '/offline', '/search', '/assistant'];
/** All words of the site, from which the device searches by itself. */
const SEARCH_WORDS = '/search/words.json';

worker.addEventListener('install', (event) => {
  event.waitUntil(
    Promise.all([
      caches.open(FILES).then((files) => files.addAll(worker.kept.files as string[])),
      caches.open(PAGES).then((pages) => pages.addAll(ALWAYS)),
    ]).then(() => worker.skipWaiting()),
  );
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(dropOldVersions().then(() => worker.clients.claim()));
  // Nobody waits for it: who loses the network before it is here has the search of the next visit.
  void keepSearchWords().catch(() => {});
});

/** 180 kB nobody asked for: not on a connection that is slow or paid by the byte. Who searches fetches them anyway. */
async function keepSearchWords(): Promise<void> {
  const { connection } = navigator as { connection?: { saveData?: boolean; effectiveType?: string } };
  if (connection?.saveData || /2g/.test(connection?.effectiveType ?? '')) return;
  await (await caches.open(PAGES)).add(SEARCH_WORDS);
}

async function dropOldVersions(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(
    names.filter((name) => name !== FILES && name !== PAGES).map((name) => caches.delete(name)),
  );
}

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const address = new URL(request.url);
  // A POST may carry somebody's words; leaving must leave nothing behind.
  if (request.method !== 'GET' || address.origin !== location.origin || address.pathname === '/leave') return;
  if (worker.kept.files.includes(address.pathname)) event.respondWith(fileFirst(request));
  else if (address.pathname === SEARCH_WORDS) event.respondWith(heldThenRenewed(event));
  else if (address.pathname.startsWith('/assets/')) event.respondWith(keptOnUse(request));
  else if (address.pathname.startsWith('/papers/')) event.respondWith(networkFirst(request));
  else if (request.mode === 'navigate') event.respondWith(networkFirst(request));
});

async function fileFirst(request: Request): Promise<Response> {
  const files = await caches.open(FILES);
  return (await files.match(request, { ignoreSearch: true })) ?? fetch(request);
}

/** What only some visitors need (papers, fonts) is kept by whoever has used it. Its name changes with its bytes. */
async function keptOnUse(request: Request): Promise<Response> {
  const files = await caches.open(FILES);
  const held = await files.match(request, { ignoreSearch: true });
  if (held) return held;
  const response = await fetch(request);
  if (response.ok) await files.put(request, response.clone());
  return response;
}

/** At once what is here; what is newer is there for the next time. */
async function heldThenRenewed(event: FetchEvent): Promise<Response> {
  const pages = await caches.open(PAGES);
  const held = await pages.match(event.request);
  const fresh = fetch(event.request).then(async (response) => {
    if (response.ok) await pages.put(event.request, response.clone());
    return response;
  });
  if (!held) return fresh;
  event.waitUntil(fresh.catch(() => {}));
  return held;
}

/** Pages come fresh when there is a network; without one, as they were seen last. */
async function networkFirst(request: Request): Promise<Response> {
  const pages = await caches.open(PAGES);
  try {
    const response = await fetch(request);
    if (response.ok && !response.redirected && !isSecret(response))
      await pages.put(request, response.clone());
    return response;
  } catch {
    // The words behind `?q=` are of no use to a store: the empty search page fills itself from the device.
    const ignoreSearch = new URL(request.url).pathname === '/search';
    return (
      (await pages.match(request, { ignoreSearch })) ?? (await pages.match('/offline')) ?? Response.error()
    );
  }
}

function isSecret(response: Response): boolean {
  return (response.headers.get('cache-control') ?? '').includes('no-store');
}
