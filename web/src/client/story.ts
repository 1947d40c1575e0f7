import { keepWords, keptWords } from './words.ts';

/** Fetched when somebody starts to write: readers of other pages never pay for it. */
const understanding = () => import('./understanding.tsx');

const address = (): string => location.pathname + location.search;
let shown = address();

export function watchStory(): void {
  const form = document.querySelector<HTMLFormElement>('[data-story]');
  if (form) watchBox(form);
  const place = document.querySelector('[data-understood-place]');
  const words = keptWords();
  if (place && words) void understanding().then(({ showQuotes }) => showQuotes(place, words));
  // A view shown in place has an address of its own; leaving it by the back button asks for the page.
  // Links inside a page fire this event too and must not.
  window.addEventListener('popstate', () => {
    if (document.body.dataset.page !== 'paper' && address() !== shown) location.reload();
  });
}

function watchBox(form: HTMLFormElement): void {
  const box = form.querySelector('textarea');
  const message = form.querySelector('[data-message]');
  const button = form.querySelector<HTMLButtonElement>('[data-understand]');
  if (!box || !message || !button) return;
  box.value ||= keptWords();
  box.addEventListener('focus', () => void understanding().catch(() => {}), { once: true });
  // The words must never be sent while a script runs, whatever submits the form.
  form.addEventListener('submit', (event) => event.preventDefault());
  button.addEventListener('click', async () => {
    const words = box.value.trim();
    if (!words) {
      message.textContent = '先写一两句发生了什么，或者用下面的点选。';
      box.focus();
      return;
    }
    keepWords(box.value);
    message.textContent = '正在这台设备上分析……';
    try {
      (await understanding()).showUnderstood(words);
      shown = address();
    } catch {
      message.textContent = '分析程序没有加载出来，您写的还在这里。请再点一次，或用下面的点选。';
    }
  });
}
