/** How the page is shown. Kept in the cookie `look` (`elder.dark`), the only one we ever set. */
export interface Look {
  readonly elder: boolean;
  readonly theme: 'auto' | 'light' | 'dark';
}

export function readLook(cookie: string): Look {
  const words = cookie.split('.');
  const theme = words.includes('dark') ? 'dark' : words.includes('light') ? 'light' : 'auto';
  return { elder: words.includes('elder'), theme };
}

export function printLook({ elder, theme }: Look): string {
  return [elder ? 'elder' : '', theme === 'auto' ? '' : theme].filter(Boolean).join('.');
}
