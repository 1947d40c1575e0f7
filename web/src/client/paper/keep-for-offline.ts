/**
 * The page and its code may have come before the worker that keeps pages took over, so they are put
 * into its stores here. Word is kept too: it is small, and then a letter can be made without a network.
 */
export async function keepForOffline(): Promise<void> {
  if (!('serviceWorker' in navigator) || !window.isSecureContext) return;
  try {
    await navigator.serviceWorker.ready;
    await import('./make-word.ts');
    const names = await caches.keys();
    const files = names.find((name) => name.startsWith('files-'));
    const pages = names.find((name) => name.startsWith('pages-'));
    if (!files || !pages) return;
    const loaded = performance
      .getEntriesByType('resource')
      .map(({ name }) => new URL(name))
      .filter(({ origin, pathname }) => origin === location.origin && pathname.startsWith('/assets/'));
    const store = await caches.open(files);
    for (const { pathname } of loaded) if (!(await store.match(pathname))) await store.add(pathname);
    const address = location.pathname + location.search;
    const seen = await caches.open(pages);
    if (!(await seen.match(address))) await seen.add(address);
  } catch {
    // Private windows refuse storage; the page then simply needs the network next time.
  }
}
