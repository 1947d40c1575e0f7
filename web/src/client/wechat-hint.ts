/** Where a page offers what WeChat's own browser does not do: printing, saving a file. */
const NEEDS = '[data-print], [data-download], [data-paper]';
const DISMISSED = 'huyin-wechat-hint';

/** 微信内打开: one line that can be put away; only the script knows, since a stored page is the same for everyone. */
export function hintWeChat(): void {
  const main = document.querySelector('main');
  if (!main || !/MicroMessenger/i.test(navigator.userAgent)) return;
  if (!document.querySelector(NEEDS) || wasDismissed()) return;
  const hint = document.createElement('p');
  hint.className = 'wechat-hint';
  hint.setAttribute('role', 'note');
  const words = document.createElement('span');
  words.textContent = '微信里可能打印不了、存不了文件。点右上角“…”，选“在浏览器打开”。';
  const close = document.createElement('button');
  close.type = 'button';
  close.textContent = '知道了';
  close.addEventListener('click', () => {
    hint.remove();
    dismiss();
  });
  hint.append(words, close);
  main.insertBefore(hint, main.firstChild);
}

function wasDismissed(): boolean {
  try {
    return sessionStorage.getItem(DISMISSED) === 'yes';
  } catch {
    return false;
  }
}

function dismiss(): void {
  try {
    sessionStorage.setItem(DISMISSED, 'yes');
  } catch {
    // Without storage the line comes back on the next page; that is all.
  }
}
