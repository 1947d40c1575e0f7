/** Browsers that cannot print folded parts (`::details-content`) get the folds of steps opened first. */
export function watchPrint(): void {
  document.querySelector('[data-print]')?.addEventListener('click', () => window.print());
  if (CSS.supports('selector(::details-content)')) return;
  const opened: HTMLDetailsElement[] = [];
  window.addEventListener('beforeprint', () => {
    for (const fold of document.querySelectorAll<HTMLDetailsElement>('.step-fold:not([open])')) {
      fold.open = true;
      opened.push(fold);
    }
  });
  window.addEventListener('afterprint', () => {
    for (const fold of opened.splice(0)) fold.open = false;
  });
}
