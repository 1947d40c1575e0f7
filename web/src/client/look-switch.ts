import { type Look, printLook, readLook } from '../look.ts';

const YEAR = 365 * 24 * 3600;

/** Switches in place, so that nothing on the page is lost; without a script the form does it. */
export function watchLook(): void {
  const form = document.querySelector<HTMLFormElement>('[data-look]');
  if (!form) return;
  const cookie = /(?:^|; )look=([^;]*)/.exec(document.cookie)?.[1];
  let look = cookie === undefined ? shownLook() : readLook(cookie);
  show(form, look);
  form.addEventListener('submit', (event) => {
    const pressed = event.submitter;
    if (!(pressed instanceof HTMLButtonElement)) return;
    event.preventDefault();
    look =
      pressed.name === 'elder'
        ? { ...look, elder: !look.elder }
        : { ...look, theme: isDark(look) ? 'light' : 'dark' };
    // biome-ignore lint/suspicious/noDocumentCookie: the cookie store is missing in the browsers we serve.
    document.cookie = `look=${printLook(look)}; path=/; max-age=${YEAR}; samesite=lax`;
    show(form, look);
  });
}

function shownLook(): Look {
  const { theme, elder } = document.documentElement.dataset;
  return readLook(`${elder === 'yes' ? 'elder.' : ''}${theme ?? ''}`);
}

function isDark({ theme }: Look): boolean {
  return theme === 'dark' || (theme === 'auto' && matchMedia('(prefers-color-scheme: dark)').matches);
}

function show(form: HTMLFormElement, look: Look): void {
  const { dataset } = document.documentElement;
  dataset.theme = look.theme;
  dataset.elder = look.elder ? 'yes' : 'no';
  document
    .querySelector('meta[name=color-scheme]')
    ?.setAttribute('content', look.theme === 'auto' ? 'light dark' : look.theme);
  form.querySelector('[name=elder]')?.setAttribute('aria-pressed', String(look.elder));
  form.querySelector('[name=theme]')?.setAttribute('aria-pressed', String(isDark(look)));
}
