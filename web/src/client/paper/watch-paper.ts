/** Fetched only on the page of a paper. */
export function watchPaper(): void {
  if (!document.querySelector('[data-paper-place]')) return;
  import('./paper-form.tsx')
    .then(({ mountPaper }) => mountPaper())
    .catch(() => document.documentElement.classList.add('paper-late'));
}
