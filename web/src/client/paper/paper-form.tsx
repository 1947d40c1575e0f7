import { render } from 'preact';
import { type PaperData, unpackLaws } from '../../papers/paper-data.ts';
import { keepForOffline } from './keep-for-offline.ts';
import { warnBeforeLoss } from './kept-values.ts';
import { PaperDesk } from './paper-desk.tsx';

/** Puts the form in the place of the blank letter, and keeps all that it needs for when the network is gone. */
export function mountPaper(): void {
  mount();
  warnBeforeLoss();
  document.addEventListener('click', (event) => {
    const link =
      event.target instanceof Element && event.target.closest<HTMLAnchorElement>('[data-paper-link]');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    void openPaper(link.href);
  });
  void keepForOffline();
}

function mount(): void {
  const place = document.querySelector('[data-paper-place]');
  const text = document.querySelector('[data-paper]')?.textContent;
  if (!place || !text) return;
  const data: PaperData = JSON.parse(text);
  place.replaceChildren();
  place.classList.add('paper-desk-live');
  render(<PaperDesk data={data} corpus={unpackLaws(data.laws)} />, place);
}

/** Another paper in the same page: the answers stay in memory, and fill it too. */
async function openPaper(address: string): Promise<void> {
  try {
    const response = await fetch(address, { headers: { accept: 'text/html' } });
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    const [from, to] = [page.querySelector('main'), document.querySelector('main')];
    if (!response.ok || !from || !to) throw new Error(`${response.status}`);
    to.replaceChildren(...from.childNodes);
    document.title = page.title;
    // Replaced, not pushed: going back leads to the plan, and no step of history asks the server anew.
    history.replaceState(null, '', address);
    mount();
    window.scrollTo(0, 0);
    to.focus({ preventScroll: true });
    void keepForOffline();
  } catch {
    location.assign(address);
  }
}
