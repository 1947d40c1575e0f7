/** Fetched when somebody is about to ask: readers of other pages never pay for it. */
const device = () => import('./ask-device.tsx');

/** 问一问: every box of the page answers in place, and what is typed goes nowhere. */
export function watchAsk(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>('[data-ask]')) watchBox(form);
}

function watchBox(form: HTMLFormElement): void {
  const box = form.querySelector('textarea');
  const message = form.querySelector('[data-ask-message]');
  const place = form.parentElement?.querySelector('[data-reply]');
  if (!box || !message || !place) return;
  const ask = async (): Promise<void> => {
    message.textContent = '正在这台设备上找……';
    try {
      await (await device()).showReply(place, box.value);
      message.textContent = '';
    } catch {
      message.textContent = '要用的内容没有加载出来，您写的还在这里。请检查网络再点一次，或用上方的搜索。';
    }
  };
  box.addEventListener(
    'focus',
    () =>
      void device().then(
        ({ warm }) => warm(),
        () => {},
      ),
    { once: true },
  );
  // Whatever submits the form, the words must not leave while a script runs.
  form.addEventListener('submit', (event) => event.preventDefault());
  form.querySelector('[data-ask-button]')?.addEventListener('click', () => void ask());
  box.addEventListener('keydown', (event) => {
    // Enter ends a composition of pinyin first; keyCode 229 is how Safari says so.
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing || event.keyCode === 229) return;
    event.preventDefault();
    void ask();
  });
}
