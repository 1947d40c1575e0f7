/** Fetched when somebody is about to search: readers who do not search never pay for it. */
const finder = () => import('./search-device.tsx');

const BOX = 'form[role=search] input[name=q]';

/** Every search box of the page; the forms work without any of this. */
export function watchSearch(): void {
  document.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || !target.matches(BOX) || target.dataset.watched) return;
    target.dataset.watched = 'yes';
    // Without the words (no network, not kept yet) the box stays a plain form.
    void finder()
      .then(({ suggest }) => suggest(target))
      .catch(() => delete target.dataset.watched);
  });
  if (document.body.dataset.page === 'search') watchSearchPage();
}

/** Words behind `#` never reached the server; a page kept for offline use came without its hits. */
function watchSearchPage(): void {
  const show = (): void => {
    const ask = wanted();
    if (ask) void finder().then(({ showFound }) => showFound(ask));
  };
  // Back to the address without words: the page as the server gave it.
  window.addEventListener('hashchange', () => (wanted() ? show() : location.reload()));
  show();
}

function wanted(): URLSearchParams | undefined {
  const behind = new URLSearchParams(location.hash.slice(1));
  if (behind.has('q')) return behind;
  const asked = new URLSearchParams(location.search);
  return asked.has('q') && !document.querySelector('.search-count') ? asked : undefined;
}
