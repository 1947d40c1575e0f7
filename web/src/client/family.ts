/** Copying and sharing, where the browser has them; the text can always be selected by hand. */
export function keepFamilyText(): void {
  const box = document.querySelector<HTMLTextAreaElement>('[data-family]');
  const copied = document.querySelector('[data-copied]');
  if (!box || !copied) return;
  document.querySelector('[data-copy]')?.addEventListener('click', async () => {
    copied.textContent = (await copy(box))
      ? '已复制，可以粘贴到微信里。'
      : '这个浏览器不让复制。请长按文字，选“全选”再“复制”。';
  });
  const share = document.querySelector<HTMLButtonElement>('[data-share]');
  if (!share || typeof navigator.share !== 'function') return;
  share.hidden = false;
  share.addEventListener('click', () => {
    navigator.share({ text: box.value }).catch(() => {
      // The person closed the sheet; nothing went wrong.
    });
  });
}

async function copy(box: HTMLTextAreaElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(box.value);
    return true;
  } catch {
    box.select();
    return document.execCommand('copy');
  }
}
